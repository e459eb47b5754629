// SPDX-License-Identifier: EUPL-1.2
import { publicJwk, type Secrets, type SigningKey } from '#foundation/secrets'

export { publicJwk, signText } from '#foundation/secrets'

/** With this key we sign sets; partners have its public half on paper. */
export function setKey(secrets: Secrets): SigningKey {
  return secrets.signingKey('sharing.tag-sets')
}

/** With this key the program asks the second key holder for tags of the register, as any partner does. */
export function registrarKey(secrets: Secrets): SigningKey {
  return secrets.signingKey('sharing.registrar')
}

/** As which the second key holder knows the program that tags the register; its number there is agreed like that of any partner. */
export const registrar = 'dijkwacht-registrar'

/** What the second key holder must have of us to let us tag the register. */
export function registrarAsPartner({ secrets }: { secrets: Secrets }) {
  return { id: registrar, key: publicJwk(registrarKey(secrets)) }
}
