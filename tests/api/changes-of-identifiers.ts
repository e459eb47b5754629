// SPDX-License-Identifier: EUPL-1.2
import {
  doubtfulAddresses,
  isInForce,
  knownAddresses,
} from '../../src/modules/identifiers/protected-list/organisations.ts'
import { type Change, type Changes, unknownDeed } from './change.ts'
import { organisations } from './organisations.ts'

const reason = 'Drie mensen betaalden en kregen niets.'
const listings = '/werkbank/vermeldingen'
const published = { legalBasis: 'besluit', 'expiresOn-day': '1', 'expiresOn-month': '6', 'expiresOn-year': '2027' }

/** One organisation publishes, so the control of a decision is in the tests of listings. */
const decided = (step: string, wrong: Record<string, string>, status: number): Change => ({
  send: (_, { listing }) => ({ url: `${listings}/${listing}`, form: { step, reason, ...published } }),
  wrong: [({ listing }) => ({ url: `${listings}/${listing}`, form: { step, reason, ...published, ...wrong } }), status],
  done: null,
})

const toLookUp = doubtfulAddresses.flatMap(({ kind, canonical, certainty }) =>
  kind === 'phone' && certainty === 'unconfirmed' ? [canonical] : [],
)

const toLookUpOf = (organisation: string) => toLookUp[organisations.findIndex((one) => one === organisation)] ?? ''

const shippedOf = (organisation: string) =>
  knownAddresses.filter(isInForce)[organisations.findIndex((one) => one === organisation)]?.canonical ?? ''

const asked = 'Answers what anybody may know, and keeps nothing of it.'

export const changesOfIdentifiers: Changes = {
  [`page ${listings}/:id`]: unknownDeed(({ listing }) => `${listings}/${listing}`),
  // Below the threshold.
  [`page ${listings}/:id activate`]: decided('activate', {}, 409),
  [`page ${listings}/:id decline`]: decided('decline', { reason: '' }, 422),
  [`page ${listings}/:id propose-again`]: decided('propose-again', {}, 409),
  [`page ${listings}/:id suspend`]: decided('suspend', {}, 409),
  [`page ${listings}/:id resume`]: decided('resume', {}, 409),
  [`page ${listings}/:id withdraw`]: decided('withdraw', {}, 409),
  [`page ${listings}/:id keep`]: decided('keep', {}, 409),
  [`page ${listings}/:id approve`]: decided('approve', { evidence: 'no such' }, 409),
  [`page ${listings}/:id return`]: decided('return', { evidence: 'no such', returnReason: reason }, 409),
  [`page ${listings}/:id take-back`]: decided('take-back', { evidence: 'no such' }, 409),
  // A policy of the authority itself is needed, and only one organisation has one: the control is in the tests of own evidence.
  [`page ${listings}/eigen-bewijs/:identifierId`]: {
    send: (_, { hub }) => ({ url: `${listings}/eigen-bewijs/${hub}`, form: { ...published, reason, proof: reason } }),
    wrong: [
      ({ hub }) => ({ url: `${listings}/eigen-bewijs/${hub}`, form: { ...published, reason, proof: reason } }),
      409,
    ],
    done: null,
  },
  'page /werkbank/beschermd': {
    send: (mine) => ({
      url: '/werkbank/beschermd',
      form: { text: `https://voorstel-${mine.organisation}.example`, category: 'other', reason },
    }),
    alone: 'A proposal in the own name.',
    wrong: [
      ({ organisation }) => ({
        url: '/werkbank/beschermd',
        form: { text: `beschermd-${organisation}.example`, reason },
      }),
      422,
    ],
  },
  'page /werkbank/beschermd approve': {
    send: (_, { entry }) => ({ url: '/werkbank/beschermd', form: { approve: entry } }),
    shared: 'The protected list is one for all: a second person of any organisation approves what the first proposed.',
    wrong: [({ entry }) => ({ url: '/werkbank/beschermd', form: { approve: entry } }), 409],
  },
  'page /werkbank/beschermd together': {
    send: (_, { entry }) => ({ url: '/werkbank/beschermd', form: { together: [entry] } }),
    shared: 'The protected list is one for all: a second person of any organisation approves what the first proposed.',
    wrong: [({ entry }) => ({ url: '/werkbank/beschermd', form: { together: [entry, 'bestaat-niet'] } }), 409],
  },
  'page /werkbank/beschermd shipped': {
    send: (mine) => ({ url: '/werkbank/beschermd', form: { shipped: [shippedOf(mine.organisation)] } }),
    alone: 'A proposal in the own name, of what came with the program only.',
    wrong: [() => ({ url: '/werkbank/beschermd', form: { shipped: ['bestaat-niet.example'] } }), 422],
  },
  'page /werkbank/beschermd/na-te-kijken': {
    send: ({ organisation }) => ({
      url: '/werkbank/beschermd/na-te-kijken',
      form: {
        value: toLookUpOf(organisation),
        page: 'https://www.voorbeeld.nl/contact',
      },
    }),
    alone: 'A proposal in the own name.',
    wrong: [() => ({ url: '/werkbank/beschermd/na-te-kijken', form: { value: 'bestaat-niet' } }), 400],
  },
  'page /werkbank/beschermd/na-te-kijken leave': {
    send: (_, theirs) => ({
      url: '/werkbank/beschermd/na-te-kijken',
      form: { value: toLookUpOf(theirs.organisation), intent: 'leave', why: 'not-found' },
    }),
    shared: 'One list of numbers and sites to look up, for everybody who protects.',
    wrong: [() => ({ url: '/werkbank/beschermd/na-te-kijken', form: { value: 'bestaat-niet', intent: 'leave' } }), 400],
  },
  'page /werkbank/beschermd/na-te-kijken put-back': {
    send: (_, theirs) => ({
      url: '/werkbank/beschermd/na-te-kijken',
      form: { value: toLookUpOf(theirs.organisation), intent: 'put-back' },
    }),
    shared: 'One list of numbers and sites to look up, for everybody who protects.',
    wrong: [
      () => ({ url: '/werkbank/beschermd/na-te-kijken', form: { value: 'bestaat-niet', intent: 'put-back' } }),
      400,
    ],
  },
  'POST /v1/links': {
    send: (mine, theirs) => [
      { url: '/v1/links', json: { reportId: theirs.report, otherReportId: mine.lone, reason } },
      { url: '/v1/links', json: { reportId: mine.report, otherReportId: theirs.lone, reason } },
    ],
    wrong: [({ report }) => ({ url: '/v1/links', json: { reportId: report, otherReportId: report, reason } }), 409],
    done: 201,
  },
  'POST /v1/links/:linkId/_withdraw': {
    send: (_, { decision }) => ({ url: `/v1/links/${decision}/_withdraw`, json: { reason } }),
    wrong: [({ undone }) => ({ url: `/v1/links/${undone}/_withdraw`, json: { reason } }), 409],
    done: 200,
  },
  'POST /v1/checks': {
    send: () => ({
      url: '/v1/checks',
      json: { items: [{ text: 'https://iets-anders.example' }], purpose: 'onderzoek' },
    }),
    alone: asked,
    wrong: [() => ({ url: '/v1/checks', json: { items: [] } }), 400],
  },
  'POST /v1/proof-checks': {
    send: () => ({ url: '/v1/proof-checks', json: { proof: 'geen bewijs' } }),
    alone: 'Changes nothing, and says nothing of any report to who has no signature of ours.',
    wrong: [() => ({ url: '/v1/proof-checks', json: { proof: '' } }), 400],
  },
  'page /zoeken': { send: () => ({ url: '/zoeken', form: { q: 'bank' } }), alone: asked },
  'page /controleren': {
    send: () => ({ url: '/controleren', form: { vraag: 'https://iets-anders.example' } }),
    alone: asked,
    wrong: [() => ({ url: '/controleren', form: {} }), 422],
  },
}
