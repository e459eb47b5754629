// SPDX-License-Identifier: EUPL-1.2
export {
  bundleLimits,
  type ReadBundle,
  readBundle,
  type StixClaim,
  type StixDrop,
  type StixSighting,
} from './bundle-reader.ts'
export { canonicalJson } from './canonical-json.ts'
export { type LossReport, lossOf, lossReport, type StixDialect } from './dialect-loss.ts'
export { dogesecExtensions, extensionDefinitions, ownExtensions } from './extensions.ts'
export {
  bundleOf,
  identityOf,
  type IndicatorDraft,
  indicatorOf,
  type ObjectHead,
  objectHead,
  relationshipOf,
  sightingOf,
  statementMarking,
  stixTime,
} from './objects.ts'
export { identifierOf, observableOf } from './observables.ts'
export {
  patternLimits,
  type PatternObservable,
  type PatternRefusal,
  type ReadPattern,
  readPattern,
} from './pattern-reader.ts'
export { patternOf, patternOfAny, patternText } from './patterns.ts'
export { objectId, observableId, stixNamespace, uuid5 } from './stix-ids.ts'
export * from './stix-types.ts'
export { type TlpLevel, tlpLevels, tlpMarking, tlpOf } from './tlp.ts'
