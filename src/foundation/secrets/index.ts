// SPDX-License-Identifier: EUPL-1.2
export { keepKeys, resealAll, retireKeys } from './keep-keys.store.ts'
export { isWeak, type KeyRing, readRing } from './key-ring.ts'
export { openSecrets, type Secrets } from './open-secrets.ts'
export { jwkShape, publicJwk, signText } from './sign-text.ts'
export { publicKeyOf, type PublicKey, type SigningKey } from './signing-key.ts'
export { keepVerificationKeys, publishedKeys, verificationKeys } from './verification-keys.store.ts'
