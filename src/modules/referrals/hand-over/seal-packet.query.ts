// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from '#foundation/secrets'
import { type Packet, packetShape } from '../referral/packet.schema.ts'

/** What went, and the code of the plan, so that it can be given to another point with the same answers. */
export interface SealedPacket {
  packet: Packet
  plan: string
}

export function sealPacket(secrets: Secrets, kept: SealedPacket): Buffer {
  return secrets.seal('referrals.packet', JSON.stringify(kept))
}

export function openPacket(secrets: Secrets, sealed: Buffer): SealedPacket {
  const { packet, plan } = JSON.parse(secrets.open('referrals.packet', sealed)) as SealedPacket
  return { packet: packetShape.parse(packet), plan }
}
