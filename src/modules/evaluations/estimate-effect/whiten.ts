// SPDX-License-Identifier: EUPL-1.2
import type { Straight } from './fit-counts.ts'
import type { Products } from './least-squares.ts'

/** Errors are noise of counting plus a wave that forgets: its variance (`drift`) and how much of it is left a period later (`memory`, -1 up to 1). */
export interface Errors {
  memory: number
  drift: number
}

export interface Whitened {
  /** Of the rows whose errors are independent with variance 1: columns of the model, with what is explained as the last. */
  products: Products
  /** Log of the determinant of the covariance. */
  logDeterminant: number
}

/**
 * Rows whose errors are independent with variance 1, by the innovations of a Kalman filter, summed at once because this runs some ninety
 * times for each answer. Bears missing periods.
 * Source: A.C. Harvey, Forecasting, structural time series models and the Kalman filter (1989), 3.4.
 */
export function whiten(rows: readonly Straight[], { memory, drift }: Errors): Whitened {
  const width = (rows[0]?.x.length ?? 0) + 1
  const sums = new Float64Array(width * width)
  const scaled = new Float64Array(width)
  const expected = new Float64Array(width)
  let variance = drift
  let logDeterminant = 0
  let before = Number.NEGATIVE_INFINITY
  for (const { at, noise, x, response } of rows) {
    const steps = at - before
    const kept = steps === 1 ? memory : steps === Number.POSITIVE_INFINITY ? 0 : memory ** steps
    variance = kept ** 2 * variance + drift * (1 - kept ** 2)
    const total = variance + noise
    const gain = variance / total
    const root = Math.sqrt(total)
    for (let column = 0; column < width; column++) {
      const was = kept * (expected[column] as number)
      const off = (column === width - 1 ? response : (x[column] as number)) - was
      scaled[column] = off / root
      expected[column] = was + gain * off
    }
    for (let i = 0; i < width; i++) {
      const value = scaled[i] as number
      for (let j = 0; j <= i; j++) (sums[i * width + j] as number) += value * (scaled[j] as number)
    }
    variance *= 1 - gain
    logDeterminant += Math.log(total)
    before = at
  }
  return { products: { sums, width }, logDeterminant }
}
