// SPDX-License-Identifier: EUPL-1.2
export { type HandedOver, handToRelay, type Mail, type Relay } from './hand-to-relay.ts'
