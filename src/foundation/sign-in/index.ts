// SPDX-License-Identifier: EUPL-1.2
export { requestAccessToken } from './access-token.ts'
export { foundationRetention, type FoundationTables } from './foundation.tables.ts'
export type { SignInOptions } from './parts.ts'
export { createSignIn } from './sign-in.ts'
