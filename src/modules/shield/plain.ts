// SPDX-License-Identifier: EUPL-1.2
// The side door: plain thought only, so that whoever reads messages apart need not load the rest.
export { type Person, withoutPeople } from './receive-names/redact-names.ts'
export { redactedAddress } from './receive-names/redacted-address.ts'
