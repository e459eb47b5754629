// SPDX-License-Identifier: EUPL-1.2

const daysOfMonth = 365.25 / 12

/**
 * The part of surges that any rule can find by its count of two days at most, where nothing but chance scatters and what was to be
 * expected is known exactly: the likelihood ratio test of Neyman and Pearson on windows that do not overlap, which start as the surge
 * does. Every real rule has it harder. `perWeek`: reports of the series; `alarms`: false ones a month, divided over all series alike.
 */
export function mostFound(wanted: { perWeek: number; times: number; series: number; alarms: number }): number {
  const expected = (wanted.perWeek * 2) / 7
  const mayBeWrong = wanted.alarms / (daysOfMonth / 2) / wanted.series
  let count = 0
  let wrong = 1
  // Down to the first count that comes by chance less often than it may.
  while (wrong > mayBeWrong) wrong -= chanceOf(count++, expected)
  const atBorder = (mayBeWrong - wrong) / chanceOf(count - 1, expected)
  const surge = expected * wanted.times
  const found = 1 - Array.from({ length: count }, (_, at) => chanceOf(at, surge)).reduce((sum, one) => sum + one, 0)
  return found + atBorder * chanceOf(count - 1, surge)
}

/** Poisson. */
function chanceOf(count: number, mean: number): number {
  let logarithm = -mean
  for (let at = 1; at <= count; at += 1) logarithm += Math.log(mean / at)
  return Math.exp(logarithm)
}
