/**
 * 组织人员名录 The directory: who there is.
 *
 * <p>Its words: <b>organization</b> 机构 (a division, an office, a village body; its key is the statistical division code),
 * <b>succession</b> 沿革 (a code that follows another), <b>person</b> 人员 (with posts 任职 over time; cadres 干部 are some of
 * them), <b>calendar</b> 工作日历 (swapped working days of one year), <b>rule parameter</b> 规则参数 (a term or limit with its
 * basis).
 *
 * <p>Its states are few: ACTIVE, VOIDED (entered by mistake) and, for an organization, SUCCEEDED. It publishes the whole
 * state of each of them on {@code qingfeng.directory.v1}, persons without their names, and listens to nobody. Other
 * contexts keep what they need of it and never ask it while they answer a request.
 *
 * <p>Packages know each other downwards only: founding → calendar, ruleparameter, organization; person → organization.
 */
@NullMarked
package org.qingfeng.directory;

import org.jspecify.annotations.NullMarked;
