/**
 * Complaints 信访举报: made in public without login or entered by an official, classified, accepted, made a clue, fed back
 * (domain B.4, C2). {@link org.qingfeng.casework.complaint.PublicIntake} is what the public reaches, by
 * {@link org.qingfeng.casework.complaint.PublicResource} in JSON and {@link org.qingfeng.casework.complaint.FormResource} in
 * HTML: it keeps nothing of who asked and when, and every answer of it takes the same time. Everything else is for officials.
 */
@NullMarked
package org.qingfeng.casework.complaint;

import org.jspecify.annotations.NullMarked;
