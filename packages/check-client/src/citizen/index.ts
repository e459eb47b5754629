// SPDX-License-Identifier: EUPL-1.2
export { parseBucket, prefixText, writeBucket } from './bucket-file.ts'
export { checkPrivately, checkThrough, type PrivateCheck, sizes } from './check-privately.ts'
export { type Heard, type Outcome, outcomeOf } from './outcome.ts'
export { recognise, type Recognised } from './recognise.ts'
export { askedAbout } from './asked-about.ts'
export type { Asked } from './relate.ts'
export { decodeTold, encodeTold, type Reason, type Told } from './bucket-answer.ts'
