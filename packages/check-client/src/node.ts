// SPDX-License-Identifier: EUPL-1.2
// What needs files: for Node only.
export { Journal, type OpenedEntry, type OpeningRequest } from './journal.ts'
export { TagStore } from './tag-store.ts'
export { type ClientCertificate, withCertificate } from './with-certificate.ts'
