package org.qingfeng.contracts;

import java.time.LocalDate;

/**
 * A record entered a state.
 *
 * @param state the state's constant
 * @param on the business date of the step, Asia/Shanghai
 * @param recordedOn the day on which the step was entered, Asia/Shanghai
 */
public record StateEntry(String state, LocalDate on, LocalDate recordedOn) {}
