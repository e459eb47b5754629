// SPDX-License-Identifier: EUPL-1.2
// Nobody can pose as us when we never do what they do: a mail of ours is plain text, and leads to no form.
import { matchPath } from 'react-router'
import { describe, expect, it } from 'vitest'
import { modules } from '../../src/app/modules.ts'
import { composeLetter as ofCampaigns } from '../../src/modules/campaigns/tell-followers/compose-letter.ts'
import { composeLetter as ofGatherings } from '../../src/modules/gatherings/invite-organisations/compose-letter.ts'
import { composeLetter as ofInterventions } from '../../src/modules/interventions/tell-followers/compose-letter.ts'
import { composeLetter as ofKnowledge } from '../../src/modules/knowledge/send-letters/compose-letter.ts'
import { composeMail as ofExperiences } from '../../src/modules/experiences/invite-people/compose-mail.ts'
import { composeJoinLetter } from '../../src/modules/partners/join-partners/compose-join-letter.ts'
import { composeLetter as ofMeetings } from '../../src/modules/meetings/invite-members/compose-letter.ts'
import { composeLetter as ofPartners } from '../../src/modules/partners/warn-contact/compose-letter.ts'
import { composeLetter as ofReplies } from '../../src/modules/replies/tell-replies/compose-letter.ts'
import { composeReply } from '../../src/modules/messages/answer-reporter/compose-reply.ts'
import { composeNotice } from '../../src/modules/takedowns/send-notice/compose-notice.ts'
import { composeLetter as ofSignals } from '../../src/modules/signals/tell-followers/compose-letter.ts'
import { composeLetter as ofWarnings } from '../../src/modules/warnings/tell-subscribers/compose-letter.ts'
import { read, sourceFiles } from './source-files.ts'

const site = 'https://dijkwacht.example'
const languages = ['nl', 'en'] as const
const [code, stopToken] = ['AAAAA-BBBBB-CCCCC-DDDDD', 'geheim-teken']
const at = new Date('2026-11-28T09:00:00Z')

interface Sent {
  text: string
  subject: string
  html?: unknown
  /** Stands in a header only. */
  stop?: string | null
}

const article = { id: '0190', title: 'Een stuk', audience: 'public' } as const
const signal = {
  id: '0191',
  tlp: 'green',
  firstSeen: '2026-11-01',
  advice: 'Bel uw kind.',
  because: 'Een telfout.',
  words: { title: 'Een signaal' },
} as const
const warned = {
  words: {
    title: 'Nep-sms',
    act: 'Open niets.',
    happens: 'U krijgt een sms.',
    recognise: 'Er is haast.',
    press: '',
    call: '',
  },
  message: 'Neem de tijd.',
  endsOn: '2026-12-10',
  organisation: 'Politie (demo)',
}
const invited = {
  group: { code: 'kerngroep', name: 'Kerngroep' },
  meeting: {
    id: '0192',
    title: 'Overleg',
    startsAt: at,
    endsAt: new Date(at.getTime() + 3_600_000),
    place: '',
    sequence: 1,
    status: 'invited',
  },
} as const
const intervention = {
  code: 'een-proef',
  title: 'Een proef',
  titleEn: 'A trial',
  kind: 'pilot',
  status: 'runs',
  owner: 'Een bank',
}

const campaign = {
  code: 'een-campagne',
  title: 'Een campagne',
  when: '4 januari 2027',
  audienceName: 'iedereen',
  where: 'heel Nederland',
  senders: ['Een bank'],
}

/** Every mail that each sender can write; a new sender is a line here, or the last test fails. */
const mails: Record<string, () => Sent[]> = {
  'src/modules/knowledge/send-letters/send-letter.command.ts': () =>
    languages.flatMap((language) =>
      (
        [
          { kind: 'confirm', code },
          { kind: 'news', articles: [article], stopToken },
          { kind: 'week', articles: [article, { ...article, audience: 'red' as never }], stopToken },
          { kind: 'review', article: { ...article, reviewOn: '2026-12-01' }, isPast: false, stopToken },
          { kind: 'review', article: { ...article, reviewOn: '2026-11-01' }, isPast: true, stopToken },
        ] as const
      ).map((content) => ofKnowledge(content, { language, baseUrl: site })),
    ),
  'src/modules/signals/tell-followers/send-letter.command.ts': () =>
    languages.flatMap((language) => [
      ofSignals({ kind: 'confirm', code }, { language, baseUrl: site }),
      ...(['confirmed', 'withdrawn', 'expired', 'joined'] as const).flatMap((status) =>
        (['news', 'day'] as const).map((kind) => {
          const signals = [
            { ...signal, status },
            { ...signal, status, tlp: 'amber' as const },
          ]
          return ofSignals({ kind, signals, stopToken }, { language, baseUrl: site })
        }),
      ),
    ]),
  'src/modules/interventions/tell-followers/send-letter.command.ts': () =>
    languages.flatMap((language) =>
      (
        [
          { kind: 'confirm', code },
          { kind: 'news', interventions: [intervention as never], stopToken },
          { kind: 'week', interventions: [intervention as never], stopToken },
        ] as const
      ).map((content) => ofInterventions(content, { language, baseUrl: site })),
    ),
  'src/modules/campaigns/tell-followers/send-letter.command.ts': () =>
    languages.flatMap((language) => [
      ofCampaigns({ kind: 'confirm', code }, { language, baseUrl: site }),
      ofCampaigns({ kind: 'week', campaigns: [campaign], stopToken }, { language, baseUrl: site }),
    ]),
  'src/modules/experiences/invite-people/hand-over.command.ts': () =>
    languages.flatMap((language) =>
      (['invitation', 'reminder', 'news'] as const).map((kind) =>
        ofExperiences({ kind, language, point: 'Een meldpunt', host: new URL(site).host, code, days: 30 }),
      ),
    ),
  'src/modules/partners/warn-contact/send-letter.command.ts': () =>
    (['changes', 'stale'] as const).map((kind) =>
      ofPartners({ kind, name: 'Een meldpunt', pointId: 'een-meldpunt', code, baseUrl: site }),
    ),
  'src/modules/partners/join-partners/send-join-letter.command.ts': () =>
    languages.flatMap((language) =>
      (['confirm', 'approved', 'declined'] as const).map((kind) =>
        composeJoinLetter({ kind, name: 'Een bank', because: 'Een reden.', code, language, baseUrl: site }),
      ),
    ),
  'src/modules/gatherings/invite-organisations/send-letter.command.ts': () =>
    [true, false].flatMap((isSecret) =>
      (['invite', 'changed', 'cancelled'] as const).map((mail) =>
        ofGatherings({
          mail,
          title: 'Een dag',
          when: '4 januari 2027',
          where: 'Utrecht',
          organiser: 'Een bank',
          isSecret,
          code,
          because: 'De zaal is stuk.',
          baseUrl: site,
        }),
      ),
    ),
  'src/modules/warnings/tell-subscribers/send-letter.command.ts': () =>
    languages.flatMap((language) => [
      ofWarnings({ kind: 'confirm', code }, { language, baseUrl: site }),
      ...(['published', 'withdrawn'] as const).flatMap((status) =>
        ['', 'Een telfout.'].map((because) => {
          const warning = { ...warned, lang: language, status, because, withdrawnBecause: 'Een telfout.' }
          return ofWarnings({ kind: 'news', warning, stopToken, stopCode: code }, { language, baseUrl: site })
        }),
      ),
    ]),
  'src/modules/meetings/invite-members/send-letter.command.ts': () =>
    languages.flatMap((language) => [
      ofMeetings({ kind: 'confirm', code }, { language, baseUrl: site }),
      ...(['invitation', 'cancellation', 'minutes'] as const).map((kind) =>
        ofMeetings({ kind, ...invited, stopToken }, { language, baseUrl: site }),
      ),
    ]),
  'src/modules/replies/tell-replies/send-letter.command.ts': () =>
    languages.flatMap((language) => [
      ofReplies({ kind: 'confirm', code }, { language, baseUrl: site }),
      ofReplies({ kind: 'news', stopToken }, { language, baseUrl: site }),
    ]),
  'src/modules/messages/answer-reporter/send-reply.command.ts': () =>
    (['known', 'judging', 'nothing', 'not-read'] as const).map((answer) =>
      composeReply(answer, { from: 'verdacht@mail.example', hostname: 'mail.example', messageId: 'm', baseUrl: site }),
    ),
  'src/modules/takedowns/send-notice/send-notice.command.ts': () =>
    [true, false].map((isPage) =>
      composeNotice({
        noticeId: 'n',
        earlier: [{ id: 'e', sentAt: at }],
        takedownId: '0190aaaaaaaabbbbbbbbcccc',
        host: 'nep.example',
        address: 'https://nep.example/inloggen',
        brand: 'Deltabank',
        isPage,
        seen: 3,
        firstSeen: at,
        authority: 'Dijkwacht',
        desk: 'desk@dijkwacht.example',
        mailbox: 'abuse@host.example',
        hostname: 'mail.example',
        xarf: {},
      }),
    ),
}

const pages = modules.flatMap(({ name, pages: all = [] }) =>
  all.map((page) => ({ ...page, source: `src/modules/${name}/${page.file}.page.tsx` })),
)

/** What is wrong with a mail: a link to another site, to what asks for a sign-in, or to a page that takes a form; markup; a secret in the text. */
function faults({ text, subject, html }: Sent): string[] {
  const links = text.match(/\b(?:https?:\/\/|www\.)\S+/gi) ?? []
  return [
    ...(html === undefined ? [] : ['is not plain text']),
    ...(/<[a-z][^>]*>/i.test(text + subject) ? ['holds markup'] : []),
    ...(text.includes(stopToken) ? ['holds what stops mail'] : []),
    ...links.flatMap((link) => {
      if (!link.startsWith(`${site}/`)) return [`${link} is not ours`]
      const path = new URL(link).pathname.replace(/^\/en(?=\/|$)/, '') || '/'
      // A fixed path goes before one with a place in it.
      const found = pages
        .filter((page) => matchPath(`/${page.path}`, path))
        .toSorted((one, other) => Number(one.path.includes(':')) - Number(other.path.includes(':')))[0]
      if (!found) return [`${link} is no page`]
      if (found.allow !== 'anyone') return [`${link} asks for a sign-in`]
      return /export (?:async )?function action\b|<Form\b|<form\b/.test(read(found.source)) ? [`${link} is a form`] : []
    }),
  ]
}

describe('every mail that we can send', () => {
  it.each(Object.entries(mails))(
    '%s: plain text, and no link to a form or to anything that asks for a sign-in',
    (_file, write) => {
      const all = write()
      expect(all.length).toBeGreaterThan(1)
      for (const mail of all) expect(faults(mail), mail.text.slice(0, 300)).toEqual([])
    },
  )

  it('says how to see that it is ours, unless it goes to a company that is asked to act', () => {
    for (const [file, write] of Object.entries(mails)) {
      if (file.includes('send-notice')) continue
      for (const { text } of write()) expect(text, file).toMatch(/dijkwacht\.example(?:\/en)?\/is-dit-echt/)
    }
  })

  it('leads to where its code is entered: the page that every mail names leads to the one that knows every code', () => {
    expect(read('src/modules/guidance/tell-real/tell-real.page.tsx')).toContain("to('/ik-heb-een-code')")
  })

  it('is known here: who hands a mail to the relay is in the list', () => {
    const senders = sourceFiles().filter(
      (file) =>
        /^src\/modules\/.*\.ts$/.test(file) &&
        !/\.(test|fixture)\.ts$/.test(file) &&
        /import \{[^}]*\b(?:handToRelay|mailTo|sendLetter|sendOnce)\b[^}]*\} from '#foundation\/mail'/.test(read(file)),
    )
    expect(senders.toSorted()).toEqual(Object.keys(mails).toSorted())
  })

  it('planted violations are found', () => {
    const said = (text: string) => faults({ text, subject: 'x' })
    expect(said(`Vul de code in: ${site}/signalen/bevestigen`)).toEqual([`${site}/signalen/bevestigen is a form`])
    expect(said(`Meld u aan: ${site}/en/werkbank/kennis`)).toEqual([`${site}/en/werkbank/kennis asks for a sign-in`])
    expect(said('Kijk op https://dijkwacht-hulp.example/x')).toEqual(['https://dijkwacht-hulp.example/x is not ours'])
    expect(said(`Stop: ${site}/kennis/afmelden/${stopToken}`)).toContain('holds what stops mail')
    expect(said('<a href="x">Klik</a>')).toEqual(['holds markup'])
    expect(faults({ text: 'x', subject: 'x', html: '<p>x</p>' })).toEqual(['is not plain text'])
  })
})
