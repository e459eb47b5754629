// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { demoIban, demoPhone } from '#values'
import { featureWeights, linkFeatures, weightOf } from './features.ts'
import { featureText } from '../../shield/judge-names/feature.text.ts'
import { understandMessage } from './understand-message.query.ts'
import type { FoundLink, UnderstoodMessage } from './understood-message.ts'
import { whatMayStay } from './what-may-stay.ts'

const eml = (lines: string[]) => Buffer.from(lines.join('\r\n'), 'utf8')
const page = (html: string, head: string[] = []) =>
  eml([
    'From: "Deltabank" <info@nep-delta.example>',
    'To: Sanne Verzonnen <sanne@post.example>',
    'Subject: Sanne, uw pas verloopt',
    ...head,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
  ])
const linksOf = async (html: string) => (await understandMessage({ kind: 'eml', bytes: page(html) })).links
const one = async (html: string) => (await linksOf(html))[0] as FoundLink
const pages = ({ links }: UnderstoodMessage) =>
  links.filter(({ role }) => role === 'page').map(({ canonical }) => canonical)

describe('a text', () => {
  it('gives the links in it and its digest', async () => {
    const text = 'PostNL: uw pakket wacht: hxxps://pakket-zeewind[.]example/betalen'
    const understood = await understandMessage({ kind: 'text', text })
    expect(understood.sha256).toBe(createHash('sha256').update(text).digest('hex'))
    expect(understood.links).toMatchObject([
      { canonical: 'pakket-zeewind.example', isDefanged: true, places: ['text'] },
    ])
    expect(understood).toMatchObject({ isWholeRead: true, brand: { brand: 'postnl', isItself: false } })
  })

  it('of an address alone gives that address', async () => {
    const understood = await understandMessage({ kind: 'url', text: ' www.nep-delta.example/pas?utm_source=sms#x ' })
    expect(understood.links.map(({ url }) => url)).toEqual(['https://www.nep-delta.example/pas'])
  })

  it('that was pasted with its heading knows the sender', async () => {
    const text =
      'Is dit echt?\n\nVan: Deltabank <info@nep-delta.example>\nVerzonden: dinsdag 3 november 2026\nAan: Sanne\nOnderwerp: Uw pas\n\nGa naar https://nep-delta.example'
    const understood = await understandMessage({ kind: 'text', text })
    expect(understood).toMatchObject({
      subject: 'Uw pas',
      from: { address: 'info@nep-delta.example' },
      passing: { covering: 'Is dit echt?' },
    })
  })
})

describe('a link', () => {
  it('that shows another host than where it leads', async () => {
    const link = await one('<a href="https://nep-delta.example/x">Log in op <b>www.deltabank.example</b></a>')
    expect(link).toMatchObject({ host: 'nep-delta.example', showsHost: 'www.deltabank.example' })
    expect(link.features.map(({ feature }) => feature)).toContain('text-shows-other-host')
    expect((await one('<a href="https://www.nep-delta.example/x">nep-delta.example</a>')).showsHost).toBeNull()
  })

  it('through redirectors, one within the other, leads to the page itself', async () => {
    const inner = `https://www.google.com/url?q=${encodeURIComponent('https://nep-delta.example/pas')}`
    const outer = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=05`
    expect(await one(`<a href="${outer}">hier</a>`)).toMatchObject({
      url: 'https://nep-delta.example/pas',
      via: ['eur01.safelinks.protection.outlook.com', 'www.google.com'],
    })
    expect(
      (await one('<a href="https://urldefense.proofpoint.com/v2/url?u=https-3A__nep-2Ddelta.example_pas&d=x">x</a>'))
        .url,
    ).toBe('https://nep-delta.example/pas')
    expect((await one('<a href="https://urldefense.com/v3/__https://nep-delta.example/pas__;!!x">x</a>')).url).toBe(
      'https://nep-delta.example/pas',
    )
  })

  it('hidden in another address is found beside it', async () => {
    const base64 = Buffer.from('https://nep-delta.example/a').toString('base64')
    const links = await linksOf(
      `<a href="https://track.example/c?u=${encodeURIComponent(encodeURIComponent('https://nep-delta.example/b'))}">x</a><a href="https://track.example/r/${base64}">y</a>`,
    )
    expect(links.filter(({ host }) => host === 'nep-delta.example').map(({ url, nested }) => [url, nested])).toEqual([
      ['https://nep-delta.example/b', ['percent', 'percent']],
      ['https://nep-delta.example/a', ['base64']],
    ])
  })

  it('of a shortener is said to be one, and is never followed', async () => {
    expect(await one('<a href="https://bit.ly/3xyz">x</a>')).toMatchObject({
      isShortener: true,
      canonical: 'bit.ly/3xyz',
    })
  })

  it('with the name of a brand in its host says whose', async () => {
    for (const [host, brand] of [
      ['mijn-ing-controle.example', 'ing'],
      ['rabobank.veilig.example', 'rabobank'],
      ['rab0bank-pas.example', 'rabobank'],
      ['p0stn1-pakket.example', 'postnl'],
      ['belastingdiensst.example', 'belastingdienst'],
      ['r\u0430bobank.example', 'rabobank'],
      ['r\u00e1bobank-pas.example', 'rabobank'],
      ['postnl.nl', null],
      ['www.ing.nl', null],
      ['trekking.example', null],
      ['catering-booking.example', null],
      ['s3.eu-west-1.amazonaws.com', null],
    ] as const)
      expect([host, (await one(`<a href="https://${host}/">x</a>`)).lookalikeOf]).toEqual([host, brand])
  })

  it('is found wherever a mail program would follow it', async () => {
    const found = await linksOf(`<base href="https://basis.example/map/">
      <a href="onder">x</a><area href="https://vlak.example"><form action="https://formulier.example/f"></form>
      <meta http-equiv="refresh" content="0; url=https://door.example/"><iframe srcdoc="<a href='https://binnen.example'>x</a>"></iframe>
      <!--[if mso]><v:roundrect href="https://knop.example"></v:roundrect><![endif]--><!-- <a href="https://uit.example">x</a> -->
      <img src="https://pixel.example/p.gif" width=1><td background="https://achter.example/a.png">tekst: https://woorden.example/x.</td>
      <script>location = "https://script.example"</script><a href="jav&#x0A;ascript:alert(1)">x</a><a href="ht
tps://br&#101;uk.example/">x</a><a href="mailto:hulp@nep-delta.example?subject=x">m</a><a href="tel:${demoPhone(3)}">b</a>`)
    expect(
      found
        .filter(({ role }) => role === 'page')
        .map(({ host }) => host)
        .toSorted(),
    ).toEqual(
      ['basis', 'binnen', 'breuk', 'door', 'formulier', 'knop', 'vlak', 'woorden'].map((name) => `${name}.example`),
    )
    expect(found.filter(({ role }) => role === 'picture').map(({ host }) => host)).toEqual([
      'pixel.example',
      'achter.example',
    ])
  })

  it('in a page that the mail carries in an address counts, and the page is told by its digest', async () => {
    const inner = '<form action="https://nep-delta.example/vang">'
    const understood = await understandMessage({
      kind: 'eml',
      bytes: page(`<a href="data:text/html;base64,${Buffer.from(inner).toString('base64')}">Open</a>`),
    })
    expect(understood.inlineData).toEqual([
      { mediaType: 'text/html', bytes: inner.length, sha256: createHash('sha256').update(inner).digest('hex') },
    ])
    expect(understood.links).toMatchObject([{ host: 'nep-delta.example', places: ['inline-page'] }])
  })

  it('of a newsletter service or for unsubscribing is told apart', async () => {
    const understood = await understandMessage({
      kind: 'eml',
      bytes: page(
        '<a href="https://u1.ct.sendgrid.net/ls/click?upn=x">www.winkel.example</a> of kom naar winkel.example <a href="https://winkel.example/a">Afmelden</a>',
        ['List-Unsubscribe: <https://winkel.example/uit?x=1>, <mailto:uit@winkel.example>'],
      ),
    })
    expect(understood.links.map(({ role, mailer }) => [role, mailer])).toContainEqual(['tracking', 'Twilio SendGrid'])
    expect(pages(understood)).toEqual(['winkel.example'])
    expect(understood.links.find(({ url }) => url.endsWith('/a'))?.role).toBe('unsubscribe')
    expect(understood.links.find(({ url }) => url.includes('/uit'))).toMatchObject({
      role: 'unsubscribe',
      places: ['header'],
    })
  })

  it('longer than any register keeps still has its host', async () => {
    expect((await one(`<a href="https://lang.example/p?x=${'a'.repeat(5_000)}">x</a>`)).url).toBe(
      'https://lang.example/p',
    )
  })
})

describe('a mail that was forwarded', () => {
  const original = [
    'From: Rabobank <info@nep-delta.example>',
    'To: sanne@post.example',
    'Subject: Sanne, uw pas',
    'Content-Type: text/html',
    '',
    '<a href="https://nep-delta.example">x</a>',
  ]
  const attached = (inner: string[]) => [
    'From: Sanne Verzonnen <sanne@post.example>',
    'To: verdacht@dijkwacht.example',
    'Subject: Fwd: kijk eens',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Klopt dit? Zie ook https://van-mij.example',
    '--b',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment',
    '',
    ...inner,
    '--b--',
  ]

  it('as an attachment, also twice, is about the innermost', async () => {
    for (const lines of [
      attached(original),
      attached(attached(original).map((line) => line.replace(/(boundary=|--)b/, '$1c'))),
    ]) {
      const understood = await understandMessage({ kind: 'eml', bytes: eml(lines) })
      expect(understood).toMatchObject({
        forwarded: 'attached',
        subject: '…, uw pas',
        from: { address: 'info@nep-delta.example' },
        brand: { brand: 'rabobank' },
      })
      expect(pages(understood)).toEqual(['nep-delta.example'])
      expect(understood.passing.covering).toContain('Klopt dit?')
      expect(JSON.stringify(whatMayStay(understood))).not.toMatch(/sanne|verzonnen|van-mij/i)
    }
  })

  const headings: [string, string][] = [
    [
      'Gmail',
      '---------- Forwarded message ---------\nVan: Rabobank <info@nep-delta.example>\nDate: di 3 nov 2026 om 10:00\nSubject: Uw pas\nTo: Sanne Verzonnen <sanne@post.example>\n',
    ],
    [
      'Outlook',
      '________________________________\nVan: Rabobank <info@nep-delta.example>\nVerzonden: dinsdag 3 november 2026 10:00\nAan: Sanne Verzonnen <sanne@post.example>\nOnderwerp: Uw pas\n',
    ],
    [
      'Apple',
      'Begin doorgestuurd bericht:\n\n> Van: Rabobank <info@nep-delta.example>\n> Onderwerp: Uw pas\n> Datum: 3 november 2026 om 10:00\n> Aan: sanne@post.example\n>\n> ',
    ],
    [
      'Thunderbird',
      '-------- Doorgestuurd bericht --------\nOnderwerp:   Uw pas\nDatum:   Tue, 3 Nov 2026\nVan:   Rabobank <info@nep-delta.example>\nAan:   sanne@post.example\n',
    ],
  ]
  it.each(headings)('in its text, by %s, is about what stands below the heading', async (_, heading) => {
    const understood = await understandMessage({
      kind: 'eml',
      bytes: eml([
        'From: Sanne Verzonnen <sanne@post.example>',
        'To: verdacht@dijkwacht.example',
        'Subject: Fwd: Uw pas',
        'Content-Type: text/plain; charset=utf-8',
        '',
        `Is dit echt? https://van-mij.example\n\n${heading}\nGa naar https://nep-delta.example`,
      ]),
    })
    expect(understood).toMatchObject({
      forwarded: 'inline',
      subject: 'Uw pas',
      from: { name: 'Rabobank', address: 'info@nep-delta.example' },
    })
    expect(pages(understood)).toEqual(['nep-delta.example'])
    expect(understood.passing.covering).toContain('Is dit echt?')
    expect(JSON.stringify(whatMayStay(understood))).not.toMatch(/sanne|verzonnen|van-mij/i)
  })

  it('in a page leaves the links above the heading out', async () => {
    const html =
      '<div>Kijk: <a href="https://van-mij.example">x</a></div><div><hr><b>Van:</b> Rabobank &lt;info@nep-delta.example&gt;<br><b>Verzonden:</b> dinsdag<br><b>Aan:</b> sanne@post.example<br><b>Onderwerp:</b> Uw pas<br></div><p><a href="https://nep-delta.example">Verleng</a></p>'
    const bytes = eml(['From: Sanne <sanne@post.example>', 'Subject: FW: Uw pas', 'Content-Type: text/html', '', html])
    const understood = await understandMessage({ kind: 'eml', bytes })
    expect(understood).toMatchObject({ forwarded: 'inline', from: { address: 'info@nep-delta.example' } })
    expect(pages(understood)).toEqual(['nep-delta.example'])
  })

  it('only by its own word: an exchange of letters that a scammer invents below the bait changes nothing', async () => {
    const bytes = eml([
      'From: Chef <chef@nep.example>',
      'To: a@b.example',
      'Subject: Factuur',
      '',
      'Betaal via https://nep-delta.example\n\nVan: Directie <d@bedrijf.example>\nVerzonden: maandag\nAan: chef\nOnderwerp: Factuur\n\nAkkoord.',
    ])
    const understood = await understandMessage({ kind: 'eml', bytes })
    expect(understood).toMatchObject({ forwarded: 'no', from: { address: 'chef@nep.example' } })
    expect(pages(understood)).toEqual(['nep-delta.example'])
  })

  it('without a heading names nobody: the reporter is not the sender', async () => {
    const bytes = eml([
      'From: Sanne Verzonnen <sanne@post.example>',
      'Subject: kijk',
      '',
      'https://nep-delta.example sanne@post.example',
    ])
    const understood = await understandMessage({ kind: 'eml', bytes }, { reporter: 'Sanne@post.example' })
    expect(understood.from).toBeNull()
    expect(JSON.stringify(whatMayStay(understood))).not.toMatch(/sanne/i)
  })
})

describe('what may be kept', () => {
  it('holds no recipient, in no spelling, and no code that could point to one', async () => {
    const bytes = page(
      `Beste Sanne Verzonnen, <a href="https://nep-delta.example/p/sanne@post.example?e=sanne@post.example&t=ab12cd34ef56">sanne@post.example</a> ${demoIban(9)}`,
      ['Delivered-To: s.verzonnen@werk.example', 'Cc: Piet Zomaar <piet@post.example>'],
    )
    const understood = await understandMessage({ kind: 'eml', bytes }, { demoBankAllowed: true })
    const kept = JSON.stringify(whatMayStay(understood))
    expect(kept).not.toMatch(/sanne|verzonnen|piet|zomaar|ab12cd34/i)
    expect(kept).toContain('nep-delta.example')
    expect(understood.identifiers.map(({ kind, place }) => [kind, place])).toEqual([
      ['email', 'sender'],
      ['iban', 'text'],
    ])
    expect((await understandMessage({ kind: 'eml', bytes })).identifiers.map(({ kind }) => kind)).toEqual(['email'])
  })
})

describe('what is not read', () => {
  const part = (type: string, body: string) =>
    page('x')
      .toString('utf8')
      .replace('text/html; charset=utf-8', type)
      .replace(/\r\n\r\nx$/, `\r\n\r\n${body}`)
  it('says so and why', async () => {
    const because = async (input: Parameters<typeof understandMessage>[0]) => {
      const { parts, isWholeRead } = await understandMessage(input)
      return [isWholeRead, ...parts.flatMap((one) => one.because ?? [])]
    }
    expect(await because({ kind: 'eml', bytes: Buffer.from('\0\0 geen mail') })).toEqual([false, 'damaged'])
    expect(await because({ kind: 'eml', bytes: Buffer.alloc(16 * 1024 * 1024, 'a') })).toEqual([false, 'too-large'])
    expect(await because({ kind: 'eml', bytes: Buffer.from(part('application/pkcs7-mime', 'MIIB')) })).toEqual([
      false,
      'encrypted',
    ])
    expect(await because({ kind: 'eml', bytes: Buffer.from(part('application/zip', 'PK')) })).toEqual([
      true,
      'not-opened',
    ])
    expect(await because({ kind: 'eml', bytes: Buffer.from(part('image/heic', 'x')) })).toEqual([false, 'unknown-kind'])
  })
})

describe('features', () => {
  it('have words in both languages, and a protected host outweighs everything', async () => {
    for (const language of ['nl', 'en'] as const)
      expect(Object.keys(featureText[language]).toSorted()).toEqual(Object.keys(featureWeights).toSorted())
    const link = await one('<a href="https://mijn-ing-controle.example/x">www.ing.nl</a>')
    expect(weightOf(link.features)).toBeGreaterThan(5)
    expect(weightOf(linkFeatures(link, { protectedAs: 'bank', daysKnown: 1 }))).toBeLessThan(1)
  })

  it('of a message name what it does', async () => {
    const bytes = eml([
      'From: MijnОverheid <a@nep.example>',
      'Reply-To: b@elders.example',
      'Subject: Uw account verloopt binnen 24 uur',
      '',
      'Bevestig uw gegevens en betaal het openstaande bedrag. Rabobank https://nep.example Rabobank',
    ])
    const { features } = await understandMessage({ kind: 'eml', bytes })
    expect(features.map(({ feature }) => feature)).toEqual([
      'brand-is-not-sender',
      'reply-elsewhere',
      'mixed-letters',
      'urgency',
      'asks-for-secret',
      'asks-for-payment',
    ])
  })
})
