// SPDX-License-Identifier: EUPL-1.2
import { CholeskyDecomposition, Matrix } from 'ml-matrix'

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

/**
 * Least squares of the last column of `rows` on those before it; null when these depend on each other. The sums of products are made
 * here, because the library copies every row several times and this runs some fifty times for each answer.
 */
export function leastSquares(rows: readonly (readonly number[])[]): LeastSquares | null {
  const width = (rows[0]?.length ?? 1) - 1
  const sums = productsOf(rows, width + 1)
  const x = new Matrix(width, width)
  const y = new Matrix(width, 1)
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < width; j++) x.set(i, j, sums[Math.max(i, j) * (width + 1) + Math.min(i, j)] ?? 0)
    y.set(i, 0, sums[width * (width + 1) + i] ?? 0)
  }
  const cholesky = new CholeskyDecomposition(x)
  const lower = cholesky.lowerTriangularMatrix.diagonal()
  const largest = Math.max(...lower)
  if (!cholesky.isPositiveDefinite() || lower.some((one) => !(one > largest * 1e-9))) return null
  const coefficients = cholesky.solve(y)
  return {
    coefficients: coefficients.to1DArray(),
    unscaled: cholesky.solve(Matrix.eye(width)).to2DArray(),
    rss: Math.max(1e-12, (sums[width * (width + 1) + width] ?? 0) - coefficients.dot(y)),
    logDeterminant: 2 * lower.reduce((sum, one) => sum + Math.log(one), 0),
  }
}

/** Lower triangle of the products of all pairs of columns, summed over the rows. */
function productsOf(rows: readonly (readonly number[])[], width: number): Float64Array {
  const sums = new Float64Array(width * width)
  for (const row of rows)
    for (let i = 0; i < width; i++) {
      const value = row[i] as number
      for (let j = 0; j <= i; j++) (sums[i * width + j] as number) += value * (row[j] as number)
    }
  return sums
}
