// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { parseReceiptCode, receiptCodeOf } from '#values'

const codePurpose = 'experiences.code'
const addressPurpose = 'experiences.address'

export interface AnswerKeys {
  answer: Buffer
  remark: Buffer
}

/** What a code in a mail opens. The keys have nothing to do with each other for whoever has not the code. */
export interface CodeKeys extends AnswerKeys {
  consent: Buffer
}

export function keysOf({ secrets }: Context, code: string): CodeKeys {
  return {
    consent: secrets.digest(codePurpose, code),
    answer: secrets.digest('experiences.answer', code),
    remark: secrets.digest('experiences.remark', code),
  }
}

/** Keys of a code as somebody typed it; null when it is not a code. */
export function keysOfTyped(ctx: Context, typed: string): CodeKeys | null {
  const code = parseReceiptCode(typed)
  return code ? keysOf(ctx, code) : null
}

export function newCode({ secrets, newId }: Context): string {
  return receiptCodeOf(secrets.digest('experiences.new-code', `${newId()} ${secrets.token(24)}`))
}

export function sealCode({ secrets }: Context, code: string): Buffer {
  return secrets.seal(codePurpose, code)
}

export function openCode({ secrets }: Context, sealed: Buffer): string {
  return secrets.open(codePurpose, sealed)
}

/** `address`: canonical. */
export function sealAddress({ secrets }: Context, address: string): { sealedAddress: Buffer; addressDigest: Buffer } {
  return {
    sealedAddress: secrets.seal(addressPurpose, address),
    addressDigest: secrets.digest(addressPurpose, address),
  }
}

export function digestAddress({ secrets }: Context, address: string): Buffer {
  return secrets.digest(addressPurpose, address)
}

export function openAddress({ secrets }: Context, sealed: Buffer): string {
  return secrets.open(addressPurpose, sealed)
}

/** Two bytes, which every 65,536th address has too. */
export function tagOf({ secrets }: Context, addressDigest: Buffer, quarter: string): Buffer {
  return secrets.digest('experiences.tag', `${quarter} ${addressDigest.toString('hex')}`).subarray(0, 2)
}
