// SPDX-License-Identifier: EUPL-1.2

/** What is seen in one period, on the scale of logs. */
export interface Row {
  /** Number of the period; where one is missing, the number jumps. */
  at: number
  /** Variance that counting alone gives, such as 1 / expected count. */
  noise: number
  /** Columns of the model, with what is explained as the last. */
  values: readonly number[]
}

/** Errors are noise of counting plus a wave that forgets: its variance (`drift`) and how much of it is left a period later (`memory`, 0 up to 1). */
export interface Errors {
  memory: number
  drift: number
}

export interface Whitened {
  rows: number[][]
  /** Log of the determinant of the covariance. */
  logDeterminant: number
}

/**
 * Rows whose errors are independent with variance 1, by the innovations of a Kalman filter. Bears missing periods.
 * Source: A.C. Harvey, Forecasting, structural time series models and the Kalman filter (1989), 3.4.
 */
export function whiten(rows: readonly Row[], { memory, drift }: Errors): Whitened {
  let before: number | null = null
  let variance = drift
  const expected = new Float64Array(rows[0]?.values.length ?? 0)
  let logDeterminant = 0
  const whitened: number[][] = []
  for (const { at, noise, values } of rows) {
    const kept = before === null ? 0 : memory ** (at - before)
    variance = before === null ? drift : kept ** 2 * variance + drift * (1 - kept ** 2)
    const total = variance + noise
    const gain = variance / total
    const root = Math.sqrt(total)
    const scaled: number[] = []
    for (let column = 0; column < values.length; column++) {
      const was = kept * (expected[column] as number)
      const off = (values[column] as number) - was
      scaled.push(off / root)
      expected[column] = was + gain * off
    }
    whitened.push(scaled)
    variance *= 1 - gain
    logDeterminant += Math.log(total)
    before = at
  }
  return { rows: whitened, logDeterminant }
}
