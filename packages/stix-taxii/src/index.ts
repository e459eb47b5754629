// SPDX-License-Identifier: EUPL-1.2
export * from './stix/index.ts'
export * from './taxii/index.ts'
