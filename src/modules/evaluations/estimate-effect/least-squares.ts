// SPDX-License-Identifier: EUPL-1.2

export interface LeastSquares {
  /** One for each column. */
  coefficients: number[]
  /** (X'X) inverted, by rows. */
  unscaled: number[][]
  /** Sum of the squared residuals. */
  rss: number
  /** Log of the determinant of X'X. */
  logDeterminant: number
}

/** Lower triangle, by rows, of the products of all pairs of columns, summed over the rows; what is explained is the last column. */
export interface Products {
  sums: Float64Array
  width: number
}

/** Least squares of the last column of `rows` on those before it; null when these depend on each other. */
export function leastSquares(rows: readonly (readonly number[])[]): LeastSquares | null {
  const width = rows[0]?.length ?? 1
  const sums = new Float64Array(width * width)
  for (const row of rows)
    for (let i = 0; i < width; i++) {
      const value = row[i] as number
      for (let j = 0; j <= i; j++) (sums[i * width + j] as number) += value * (row[j] as number)
    }
  return solve({ sums, width })
}

/** The same from the products. Source: Cholesky, as in G. Golub and C. Van Loan, Matrix computations (2013), 4.2. */
export function solve({ sums, width }: Products): LeastSquares | null {
  const n = width - 1
  const at = (i: number, j: number) => sums[i * width + j] as number
  const lower = new Float64Array(n * n)
  let [largest, smallest, logDeterminant] = [0, Number.POSITIVE_INFINITY, 0]
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let left = at(i, j)
      for (let k = 0; k < j; k++) left -= (lower[i * n + k] as number) * (lower[j * n + k] as number)
      if (i !== j) {
        lower[i * n + j] = left / (lower[j * n + j] as number)
        continue
      }
      if (!(left > 0)) return null
      const root = Math.sqrt(left)
      lower[i * n + i] = root
      largest = Math.max(largest, root)
      smallest = Math.min(smallest, root)
      logDeterminant += 2 * Math.log(root)
    }
  if (!(smallest > largest * 1e-9)) return null
  const inverse = invertLower(lower, n)
  const unscaled = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => {
      let sum = 0
      for (let k = Math.max(i, j); k < n; k++) sum += (inverse[k * n + i] as number) * (inverse[k * n + j] as number)
      return sum
    }),
  )
  const coefficients = unscaled.map((row) => row.reduce((sum, value, j) => sum + value * at(n, j), 0))
  const explained = coefficients.reduce((sum, value, j) => sum + value * at(n, j), 0)
  return { coefficients, unscaled, rss: Math.max(1e-12, at(n, n) - explained), logDeterminant }
}

/** Of a lower triangle with nothing but positive numbers on its diagonal. */
function invertLower(lower: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n)
  for (let column = 0; column < n; column++)
    for (let i = column; i < n; i++) {
      let left = i === column ? 1 : 0
      for (let k = column; k < i; k++) left -= (lower[i * n + k] as number) * (inverse[k * n + column] as number)
      inverse[i * n + column] = left / (lower[i * n + i] as number)
    }
  return inverse
}
