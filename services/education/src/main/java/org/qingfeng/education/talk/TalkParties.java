package org.qingfeng.education.talk;

import java.util.List;

/** Who talks with whom, by their posts of one day. */
record TalkParties(List<Interviewer> interviewers, List<Interviewee> interviewees) {}
