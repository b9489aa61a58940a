package org.qingfeng.education.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qingfeng.education.access.EducationDesk;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.journal.Work;

/** How a post comes into the books and is changed there, by form or by ledger. */
@ApplicationScoped
class PostBook {
    @Inject
    DirectoryCheck directory;

    Post draft(NewPost form, Work work) {
        EducationDesk.demandWithin(work.caller(), form.orgCode());
        Post post = new Post(form, work.moment());
        check(post, work);
        return post;
    }

    void change(Post post, NewPost form, Work work) {
        EducationDesk.demandWithin(work.caller(), form.orgCode());
        post.change(form);
        check(post, work);
    }

    void correct(Post post, CorrectedPost corrected, String why, Work work) {
        EducationDesk.demandWithin(work.caller(), corrected.orgCode());
        post.correct(corrected, why, work.session());
        check(post, work);
    }

    private void check(Post post, Work work) {
        post.refuse(directory
                .on(work.moment().today())
                .organization("orgCode", post.org())
                .all());
    }
}
