// SPDX-License-Identifier: EUPL-1.2
export { requestAccessToken } from './access-token.ts'
export { foundationRetention } from './foundation.tables.ts'

export { createSignIn } from './sign-in.ts'
