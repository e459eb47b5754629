// SPDX-License-Identifier: EUPL-1.2
import type { Change, Changes } from './change.ts'
import type { Ids, Own } from './ten-organisations.ts'

const ownDraft = 'A draft belongs to the browser that holds its cookie, and the asker sends no other.'
const hands = '/werkbank/aanleveren'

/** Forms of a citizen: whose report or draft it is, only the cookie says. */
const byCookie: Changes = {
  'page /melden': { send: () => ({ url: '/melden', form: { intent: 'begin' } }), alone: ownDraft },
  'page /melden wipe': {
    send: () => ({ url: '/melden', form: { intent: 'wipe' } }),
    alone: ownDraft,
    wrong: [({ cookie }) => ({ url: '/melden', form: { intent: 'wipe' }, cookie }), 200],
  },
  'page /melden/bijlagen': {
    send: (mine, theirs) => ({ url: '/melden/bijlagen', form: { remove: theirs.draftFile }, cookie: mine.draftCookie }),
    alsoNo: [303],
    wrong: [({ draftFile }) => ({ url: '/melden/bijlagen', form: { remove: draftFile } }), 303],
  },
  'page /melden/bijlagen add': {
    send: () => ({ url: '/melden/bijlagen', form: { intent: 'add' } }),
    alone: ownDraft,
    wrong: [({ draftCookie }) => ({ url: '/melden/bijlagen', form: { intent: 'add' }, cookie: draftCookie }), 422],
  },
  'page /melden/controleer': {
    send: () => ({ url: '/melden/controleer', form: {} }),
    alone: ownDraft,
    wrong: [({ draftCookie }) => ({ url: '/melden/controleer', form: {}, cookie: draftCookie }), 303],
  },
  'page /melden/:step': {
    send: () => ({ url: '/melden/nu', form: { now: 'no' } }),
    alone: ownDraft,
    wrong: [({ draftCookie }) => ({ url: '/melden/nergens', form: {}, cookie: draftCookie }), 404],
  },
  'page /ik-heb-een-code': {
    send: (_, { web }) => ({ url: '/ik-heb-een-code', form: { code: web } }),
    done: null,
    wrong: [() => ({ url: '/ik-heb-een-code', form: { code: 'AAAAA-AAAAA-AAAAA-AAAAA' } }), 422],
  },
  'page /mijn-melding': {
    send: (_, { web }) => ({ url: '/mijn-melding', form: { code: web } }),
    done: null,
    wrong: [() => ({ url: '/mijn-melding', form: { code: 'AAAAA-AAAAA-AAAAA-AAAAA' } }), 422],
  },
  'page /mijn-melding close': {
    send: () => ({ url: '/mijn-melding', form: { intent: 'close' } }),
    alone: 'Forgets the cookie of the browser that asks.',
    wrong: [({ goneCookie }) => ({ url: '/mijn-melding', form: { intent: 'close' }, cookie: goneCookie }), 303],
  },
  'page /mijn-melding answer': {
    send: (mine, { question }) => ({
      url: '/mijn-melding',
      form: { intent: 'answer', questionId: question, [`answer-${question}`]: 'Ja' },
      cookie: mine.cookie,
    }),
    wrong: [
      ({ question, endedCookie }) => ({
        url: '/mijn-melding',
        form: { intent: 'answer', questionId: question, [`answer-${question}`]: 'Ja' },
        cookie: endedCookie,
      }),
      422,
    ],
  },
  'page /mijn-melding/intrekken': {
    send: () => ({ url: '/mijn-melding/intrekken', form: {} }),
    alone: 'Without the sealed code of a reporter there is no report to withdraw.',
    wrong: [({ goneCookie }) => ({ url: '/mijn-melding/intrekken', form: {}, cookie: goneCookie }), 303],
  },
  'page /mijn-melding/contactgegevens-wissen': {
    send: () => ({ url: '/mijn-melding/contactgegevens-wissen', form: {} }),
    alone: 'Without the sealed code of a reporter there is nothing to erase.',
    wrong: [({ goneCookie }) => ({ url: '/mijn-melding/contactgegevens-wissen', form: {}, cookie: goneCookie }), 303],
  },
}

/** A form on the page of a waiting file. It leads back to a page that is not there for whoever may not see the file. */
const waiting = (
  which: Ids,
  rest: string,
  form: Record<string, string>,
  more: Omit<Partial<Change>, 'send'> = {},
): Change => ({
  send: (_: Own, theirs: Own) => ({ url: `${hands}/${rest.replace(':upload', theirs[which])}`, form }),
  alsoNo: [303, 302],
  // Nothing that was ever a file of somebody.
  wrong: [({ note }: Own) => ({ url: `${hands}/${rest.replace(':upload', note)}`, form }), 303],
  ...more,
})

const handedIn: Changes = {
  [`page ${hands}`]: {
    send: () => ({ url: hands, file: { name: 'a.csv', text: 'Kenmerk;Omschrijving\nX-1;Niets gekregen' } }),
    alone: 'A file of the own organisation.',
    wrong: [() => ({ url: hands, form: {} }), 303],
  },
  [`page ${hands}/mail`]: {
    send: () => ({
      url: `${hands}/mail`,
      file: {
        name: 'a.eml',
        text: 'From: x@nep.example\r\nSubject: Pas\r\nMessage-ID: <a@nep.example>\r\n\r\nBetaal.',
      },
    }),
    alone: 'A mail of the own organisation.',
    wrong: [() => ({ url: `${hands}/mail`, form: {} }), 303],
  },
  [`page ${hands}/mail/:upload`]: waiting(
    'mail',
    'mail/:upload',
    { intent: 'file', narrative: 'Uit de mail.', sender: 'leave' },
    {
      wrong: [({ mail }) => ({ url: `${hands}/mail/${mail}`, form: { sender: 'wie dan ook' } }), 422],
      done: 303,
    },
  ),
  [`page ${hands}/mail/:upload drop`]: waiting('mail', 'mail/:upload', { intent: 'drop' }),
  [`page ${hands}/:upload`]: waiting('checked', ':upload', {}, { done: null }),
  [`page ${hands}/:upload drop`]: waiting('table', ':upload', { intent: 'drop' }),
  [`page ${hands}/:upload file`]: waiting(
    'checked',
    ':upload',
    { intent: 'file' },
    {
      wrong: [({ table }) => ({ url: `${hands}/${table}`, form: { intent: 'file' } }), 303],
    },
  ),
  [`page ${hands}/:upload resume`]: waiting('checked', ':upload', { intent: 'resume' }, { done: null }),
  [`page ${hands}/:upload/kolommen`]: waiting('table', ':upload/kolommen', {
    'column-0': 'partnerReference',
    'column-1': 'narrative',
  }),
  [`page ${hands}/:upload/kolommen drop`]: waiting('table', ':upload/kolommen', { intent: 'drop' }),
  'page /werkbank/aanvoer': {
    send: () => ({ url: '/werkbank/aanvoer', form: { origin: 'file', 'file-way': 'set', 'file-hours': '24' } }),
    alone: 'The feed of the own organisation.',
    wrong: [() => ({ url: '/werkbank/aanvoer', form: { origin: 'post', 'post-way': 'set' } }), 422],
  },
}

const named = { value: 'info@nep-winkel.example', role: 'contact', reason: 'Stond op de factuur.' }

const inWorkbench: Changes = {
  'page /werkbank/meldingen/:id/gegevens': {
    send: (_, { report }) => ({ url: `/werkbank/meldingen/${report}/gegevens`, form: named }),
    wrong: [({ ended }) => ({ url: `/werkbank/meldingen/${ended}/gegevens`, form: named }), 409],
  },
  'page /werkbank/meldingen/:id/bijlagen/:attachment': {
    send: (_, { attached, attachment }) => ({
      url: `/werkbank/meldingen/${attached}/bijlagen/${attachment}`,
      form: {},
    }),
    done: 200,
    wrong: [({ attached, note }) => ({ url: `/werkbank/meldingen/${attached}/bijlagen/${note}`, form: {} }), 404],
  },
}

const report = {
  narrative: 'Via de API: niets gekregen.',
  identifiers: [],
}

const overTheApi: Changes = {
  'POST /v1/reports': {
    send: (_, theirs) => ({
      url: '/v1/reports',
      json: { ...report, partnerReference: `REF van ${theirs.organisation}` },
    }),
    alone: 'A report of the own organisation; a reference of others is just a word.',
    wrong: [() => ({ url: '/v1/reports', json: { narrative: 4 } }), 400],
  },
  'POST /v1/reports/batch': {
    send: (_, theirs) => ({
      url: '/v1/reports/batch',
      json: { reports: [{ ...report, partnerReference: `REF2 van ${theirs.organisation}` }] },
    }),
    alone: 'Reports of the own organisation.',
    wrong: [() => ({ url: '/v1/reports/batch', json: { reports: [] } }), 400],
  },
  'POST /v1/reports/:reportId/_withdraw': {
    send: (_, { lone }) => ({ url: `/v1/reports/${lone}/_withdraw`, json: {} }),
    wrong: [({ web }) => ({ url: `/v1/reports/${web}/_withdraw`, json: {} }), 404],
    done: 200,
  },
  'POST /v1/reports/_withdraw': {
    send: (_, { lone, report: other }) => ({ url: '/v1/reports/_withdraw', json: { reportIds: [lone, other] } }),
    // Says of each that it does not exist.
    alsoNo: [200, 400],
    wrong: [({ web }) => ({ url: '/v1/reports/_withdraw', json: { reportIds: [web] } }), 200],
    done: 200,
  },
}

export const changesOfReports: Changes = { ...byCookie, ...handedIn, ...inWorkbench, ...overTheApi }
