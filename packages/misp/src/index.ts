// SPDX-License-Identifier: EUPL-1.2
export { type AttributeType, attributeTypes, kindOfType } from './attribute-types.ts'
export { type AttributeDraft, attributeOf, bareAttribute, sightingOf, type Validity } from './attributes.ts'
export { claimValue } from './claim-values.ts'
export { eventLimits, type MispClaim, type ReadEvent, readEvent } from './event-reader.ts'
export { type EventDraft, eventOf, headOf, indexEntry } from './events.ts'
export {
  feedFile,
  feedOf,
  hashes,
  hashLines,
  type Manifest,
  type ManifestEntry,
  manifest,
  manifestEntry,
} from './feed.ts'
export { type ManifestLine, readManifest } from './manifest-reader.ts'
export { answerMisp, mispError } from './misp-server.ts'
export {
  type MispAbout,
  type MispAnswer,
  type MispEvents,
  mispLimits,
  MispProblem,
  type MispRequest,
} from './misp-store.ts'
export * from './misp-types.ts'
export { isUuid, mispMoment, mispSeconds, numericId, uuidOf } from './misp-values.ts'
export { type ObjectName, type ObjectTemplate, objectTemplates } from './object-templates.ts'
export {
  hasObject,
  type IdentifierObjectDraft,
  identifierObjectOf,
  type ObjectDraft,
  objectOf,
  type ObjectPart,
} from './objects.ts'
export { describeTypes, mispVersion, userOf, versionOf } from './server-version.ts'
export { galaxyOf, galaxyTag, machineTag, machineValue, tagOf, tagsOf } from './tags.ts'
