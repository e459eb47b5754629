// SPDX-License-Identifier: EUPL-1.2
/** The pages as `react-router build` leaves them: not there before the first build. */
declare module '*/build/server/index.js' {
  const build: import('react-router').ServerBuild
  export = build
}
