// SPDX-License-Identifier: EUPL-1.2
import { attributeOf, sightingOf } from './attributes.ts'
import { eventOf, headOf } from './events.ts'
import { answerMisp } from './misp-server.ts'
import type { MispAnswer, MispEvents } from './misp-store.ts'
import type { MispEventFile } from './misp-types.ts'
import { identifierObjectOf } from './objects.ts'

export const now = new Date('2026-12-01T12:00:00Z')
export const org = { name: 'Dijkwacht', uuid: '7b8f6c1e-2222-4333-8444-00000000ffff' }
export const uuidOf = (number: number) => `7b8f6c1e-1111-4222-8333-${number.toString(16).padStart(12, '0')}`

/** An invented account with right check digits. */
export function demoIban(number: number): string {
  const account = `DYKW${String(number).padStart(10, '0')}`
  const digits = [...`${account}NL00`].map((sign) => Number.parseInt(sign, 36)).join('')
  return `NL${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${account}`
}

/** Ten events, one a day, with two accounts (the second of odd ones deleted) and the site of an even one as an object. */
export function tenEvents(): MispEventFile[] {
  return Array.from({ length: 10 }, (_, at) => {
    const day = new Date(Date.UTC(2026, 10, at + 1))
    const times = { timestamp: day, firstSeen: day, lastSeen: new Date('2027-06-01T00:00:00Z') }
    return eventOf({
      uuid: uuidOf(at * 10),
      info: `Listings of day ${at}`,
      date: day,
      timestamp: day,
      org,
      tags: ['tlp:green', at % 2 === 0 ? 'dijkwacht:form="webshop"' : 'dijkwacht:form="phishing"'],
      attributes: [
        attributeOf({ ...times, uuid: uuidOf(at * 10 + 1), kind: 'iban', value: demoIban(at * 10 + 1), toIds: true }),
        attributeOf({
          ...times,
          uuid: uuidOf(at * 10 + 2),
          kind: 'iban',
          value: demoIban(at * 10 + 2),
          toIds: true,
          deleted: at % 2 === 1,
        }),
      ],
      objects:
        at % 2 === 0
          ? [
              identifierObjectOf({
                ...times,
                uuid: uuidOf(at * 10 + 3),
                kind: 'web-address',
                value: `shop${at}.example`,
                toIds: true,
              }),
            ]
          : [],
    })
  })
}

export function memoryEvents(events: MispEventFile[] = tenEvents()): MispEvents {
  const changed = (timestamp: string, since: Date | null) =>
    since === null || Number(timestamp) * 1_000 >= since.getTime()
  const page = <T>(list: T[], ask: { limit: number; page: number }) =>
    list.slice((ask.page - 1) * ask.limit, ask.page * ask.limit)
  return {
    about: { org, user: { uuid: uuidOf(900), email: 'client@bank.example' } },
    index: async (ask) =>
      page(
        events
          .toReversed()
          .filter(({ Event }) => changed(Event.timestamp, ask.changedSince))
          .map(headOf),
        ask,
      ),
    event: async (uuid) => events.find(({ Event }) => Event.uuid === uuid) ?? null,
    eventUuid: async (end) => events.find(({ Event }) => Event.uuid.endsWith(end))?.Event.uuid ?? null,
    attributes: async (ask) =>
      page(
        events.flatMap((event) =>
          [...event.Event.Attribute, ...event.Event.Object.flatMap(({ Attribute }) => Attribute)]
            .filter(
              (one) =>
                (ask.withDeleted || !one.deleted) &&
                (!ask.values || ask.values.includes(one.value)) &&
                (!ask.types || ask.types.includes(one.type)) &&
                changed(one.timestamp, ask.changedSince),
            )
            .map((one) => ({ ...one, event: headOf(event) })),
        ),
        ask,
      ),
    sightings: async ({ eventUuid, attributeUuid }) =>
      (eventUuid === null || eventUuid === uuidOf(0)) && attributeUuid === null
        ? [
            sightingOf({
              uuid: uuidOf(800),
              attributeUuid: uuidOf(1),
              eventUuid: uuidOf(0),
              at: now,
              type: 'expired',
              source: 'Dijkwacht',
              org,
            }),
          ]
        : [],
  }
}

/** Asks as PyMISP does: with a body when there is one. */
export function ask(
  store: MispEvents,
  path: string,
  body?: object,
  method = body ? 'POST' : 'GET',
): Promise<MispAnswer> {
  const url = new URL(path, 'https://dijkwacht.example')
  return answerMisp(
    store,
    {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: new Headers({ accept: 'application/json' }),
      ...(body ? { body: new TextEncoder().encode(JSON.stringify(body)) } : {}),
    },
    now,
  )
}
