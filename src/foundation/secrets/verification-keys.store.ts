// SPDX-License-Identifier: EUPL-1.2
import type { Database } from '../db/index.ts'
import type { Secrets } from './open-secrets.ts'
import { type SigningPurpose, signingPurposes } from './key-ring.ts'
import { publicJwk } from './sign-text.ts'
import { publicKeyOf, type NumberedKey } from './signing-key.ts'

interface Row {
  purpose: SigningPurpose
  number: number
  public_key: string
  until: Date
  voucher: Buffer
}

/** With what signatures for a purpose are checked: keys of the ring, the one that signs first, and those that were in it and for which that one vouches. */
export async function verificationKeys(
  { db, secrets }: { db: Database; secrets: Secrets },
  purpose: SigningPurpose,
): Promise<NumberedKey[]> {
  const { rows } = await db.pool.query<Row>(
    'select purpose, number, public_key, until, voucher from foundation.verification_key where purpose = $1 order by number desc',
    [purpose],
  )
  const ring: NumberedKey[] = secrets.signingKeys(purpose)
  const vouched = rows
    .filter((row) => isVouched(secrets, row))
    .map(({ public_key, number, until }) => ({ ...publicKeyOf(public_key), number, until }))
  const untilOf = (number: number) => vouched.find((key) => key.number === number)?.until
  const [first, ...others] = ring
  return [
    ...(first ? [first] : []),
    ...others.map((key) => ({ ...key, until: untilOf(key.number) })),
    ...vouched.filter(({ number }) => !ring.some((key) => key.number === number)),
  ]
}

/** Every key with which something of ours can be checked, with its number: what is published. */
export async function publishedKeys(program: { db: Database; secrets: Secrets }) {
  const all = await Promise.all(
    signingPurposes.map(async (purpose) =>
      (await verificationKeys(program, purpose)).map((key) => ({
        ...publicJwk(key),
        number: key.number,
        purpose,
        until: key.until?.toISOString() ?? null,
      })),
    ),
  )
  return all.flat()
}

/** Writes down what the numbers sign with that no longer sign, and lets the one that does vouch for all that earlier ones vouched for. */
export async function keepVerificationKeys({ pool }: Database, secrets: Secrets, now: Date): Promise<void> {
  const { rows } = await pool.query<Row>(
    'select purpose, number, public_key, until, voucher from foundation.verification_key',
  )
  const known = rows.filter((row) => isVouched(secrets, row))
  const fresh = signingPurposes.flatMap((purpose) =>
    secrets
      .signingKeys(purpose)
      .slice(1)
      .filter(({ number }) => !known.some((row) => row.purpose === purpose && row.number === number))
      .map(({ number, base64 }) => ({ purpose, number, public_key: base64, until: now })),
  )
  for (const row of [...known, ...fresh])
    await pool.query(
      `insert into foundation.verification_key (purpose, number, public_key, until, voucher) values ($1, $2, $3, $4, $5)
        on conflict (purpose, number) do update set public_key = excluded.public_key, until = excluded.until, voucher = excluded.voucher`,
      [row.purpose, row.number, row.public_key, row.until, secrets.signingKey('key-history').sign(wordsOf(row))],
    )
}

function isVouched(secrets: Secrets, row: Row): boolean {
  return secrets.signingKeys('key-history').some((key) => key.isSignedBy(wordsOf(row), row.voucher))
}

function wordsOf({ purpose, number, public_key, until }: Omit<Row, 'voucher'>): Buffer {
  return Buffer.from(['dijkwacht verification key 1', purpose, number, public_key, until.toISOString()].join('\n'))
}
