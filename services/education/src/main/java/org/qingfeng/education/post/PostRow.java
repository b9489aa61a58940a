package org.qingfeng.education.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.qingfeng.education.access.RowSteps;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerRow;

/** Enters a row of 转发台账: the post as by form, and that it was published. */
@ApplicationScoped
class PostRow {
    @Inject
    PostBook book;

    @Inject
    RowSteps steps;

    Post enter(LedgerRow row, Work work) {
        NewPost form = steps.valid(form(row));
        Post post = row.id() == null || row.version() == null
                ? created(form, work)
                : changed(form, work.load(Post.class, row.id(), row.version(), "版本"), work);
        LocalDate published = RowSteps.asked(row, PostLedger.PUBLISHED, post.publishedOn);
        if (published != null) {
            steps.demand("publishMediaPost", post, work);
            post.publish(published, work.session());
        }
        return post;
    }

    private Post created(NewPost form, Work work) {
        steps.demand("createMediaPost", work);
        return book.draft(form, work);
    }

    private Post changed(NewPost form, Post post, Work work) {
        if (!form.equals(post.form())) {
            steps.demand("changeMediaPost", post, work);
            book.change(post, form, work);
        }
        return post;
    }

    private static NewPost form(LedgerRow row) {
        return new NewPost(
                RowSteps.org(row, "orgCode"),
                Objects.requireNonNull(row.choice("channel", Channel.class)),
                Objects.requireNonNull(row.text("channelName")),
                Objects.requireNonNull(row.choice("subject", Subject.class)),
                new Item(Objects.requireNonNull(row.text("title")), row.text("source"), row.text("link")));
    }
}
