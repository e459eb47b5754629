// SPDX-License-Identifier: EUPL-1.2
// The library has no types of its own: only what is used here.
declare module 'jstat' {
  interface Distribution {
    cdf(x: number, parameter: number): number
    pdf(x: number, parameter: number): number
    inv(share: number, parameter: number): number
  }
  const library: {
    studentt: Distribution
    normal: { cdf(x: number, mean: number, sd: number): number }
  }
  export default library
}
