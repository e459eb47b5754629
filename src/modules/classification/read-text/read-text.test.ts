// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readText } from '#modules/classification'
import { demoIban, demoPhone, formatIban } from '#values'
import { effortOf } from '../../../../tests/effort.ts'
import { foldWords } from './fold.ts'
import { readAllWith } from './read.ts'
import { modelFile, readModel, textModel } from './read-text.query.ts'
import { formClasses, notKnown, sureEnough } from './reading.ts'
import type { TextModel } from './text-model.ts'
import { trainModel } from './train-model.ts'
import { formClassOf, readBroader, readSms, readWrittenTexts, trainingFolder } from './training-texts.query.ts'

const fixture = join(import.meta.dirname, 'training-fixture')
const readWith = (model: TextModel, text: string) => readAllWith(model, text).reading
const folded = (text: string) =>
  foldWords(text)
    .map((word) => word.folded)
    .join(' ')

describe('folding', () => {
  it('puts what is the same to a reader in the same words', () => {
    expect(folded('Ik betaalde € 1.250,- aan de Rabobank, en 12 euro via Tikkie.')).toBe(
      'ik betaalde <amount> aan de <bank> en <amount> via <request>',
    )
    expect(folded('Klik op https://voorbeeld.example/a?b=1 of mail naar hulp@bank.example')).toBe(
      'klik op <link> of mail naar <mail>',
    )
    expect(folded(`Naar ${demoIban(7)} om 12:30 op 3-11-2026, bel ${demoPhone(1)}`)).toBe(
      'naar <iban> om <time> op <date> bel <phone>',
    )
    expect(folded(`Naar ${formatIban(demoIban(7))}.`)).toBe('naar <iban>')
    expect(folded('Café, PIN’s en É')).toBe('cafe pins en e')
  })

  it('never shows a number or an address', () => {
    const text = `Ik belde ${demoPhone(3)}, betaalde aan ${demoIban(3)} en ging naar nep-winkel.example`
    const shown = foldWords(text).map((word) => word.shown)
    expect(shown.join(' ')).not.toMatch(/\d|winkel\.example/)
  })

  it('takes whatever is typed, within bounds', async () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(foldWords(text)).toEqual(foldWords(text))
        readText(text)
      }),
    )
    for (const hostile of ['a.'.repeat(5_000), '1 '.repeat(5_000), '@'.repeat(9_999), `NL12${' 1234'.repeat(2_000)}`])
      expect(await effortOf(() => readText(hostile)), hostile.slice(0, 8)).toBeLessThan(80)
  })
})

describe('training', () => {
  let model: TextModel
  let bytes: Uint8Array
  beforeAll(async () => {
    const { texts, learntFrom } = await readWrittenTexts(fixture, await readBroader())
    bytes = trainModel(texts, [learntFrom]).file
    model = readModel(bytes)
  })

  it('gives the same bytes for the same texts, in whatever order they come, and other bytes for others', async () => {
    const { texts, learntFrom } = await readWrittenTexts(fixture, await readBroader())
    expect(Buffer.compare(trainModel(texts, [learntFrom]).file, bytes)).toBe(0)
    expect(Buffer.compare(trainModel(texts.toReversed(), [learntFrom]).file, bytes)).toBe(0)
    expect(Buffer.compare(trainModel(texts.slice(1), [learntFrom]).file, bytes)).not.toBe(0)
  })

  it('learns to tell forms apart, and says by which words', () => {
    const top = (text: string) => readWith(model, text).forms[0]?.form
    expect(top('Ik kocht een fiets, betaalde de verkoper en kreeg niets.')).toBe('FF-110')
    expect(top('Ik kreeg een appje: hoi mam, nieuw nummer, kun je betalen?')).toBe('FF-300')
    expect(top('Ik werd gebeld door iemand van de bank, mijn geld was in gevaar.')).toBe('FF-400')
    expect(top('Uw pakket wordt morgen bezorgd tussen 10:00 en 12:00.')).toBe(null)
    const reading = readWith(
      model,
      'Iemand van de bank belde: het geld was in gevaar en moest naar een veilige rekening.',
    )
    expect(reading.words.length).toBeGreaterThan(1)
    expect('gevaar bank veilige geld').toContain(reading.words[0]?.toLowerCase())
  })

  it('ranks every form with probabilities that add up to one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ik', 'bank', 'geld', 'kocht', 'mam', 'een', 'nummer', 'pakket')),
        (words) => {
          const { forms } = readWith(model, words.join(' '))
          if (forms.length === 0) return
          expect(forms.length).toBe(formClasses.length)
          expect(forms.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 6)
          expect(forms.map(({ probability }) => probability)).toEqual(
            forms.map(({ probability }) => probability).toSorted((a, b) => b - a),
          )
        },
      ),
    )
  })

  it('does not know what a text tells that is too short or strange', () => {
    for (const text of ['', 'help', 'de bank', 'qwx zzrt plomp vrrk ghtr klonk', 'これは日本語の文章です', '1234 5678'])
      expect(readWith(model, text), text).toEqual(notKnown)
  })

  it('refuses a text that is not as it should be, and says where', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dijkwacht-training-'))
    const broader = await readBroader()
    const line = (more: object) =>
      JSON.stringify({ text: 'een tekst', language: 'nl', kind: 'report', form: 'none', ...more })
    for (const [wrong, says] of [
      [{ form: 'FF-777' }, 'FF-777'],
      [{ kind: 'poem' }, 'kind'],
      [{ text: ' ' }, 'no text'],
    ] as const) {
      await writeFile(join(folder, 'a.jsonl'), `${line({})}\n${line(wrong)}\n`)
      await expect(readWrittenTexts(folder, broader)).rejects.toThrow(`a.jsonl, line 2: `)
      await expect(readWrittenTexts(folder, broader)).rejects.toThrow(says)
    }
    expect(formClassOf('FF-413', broader)).toBe('FF-400')
    expect(formClassOf('FF-113', broader)).toBe('FF-110')
    expect(formClassOf('FF-900', broader)).toBe('FF-900')
    expect(formClassOf('FF-000', broader)).toBe(null)
  })

  it('cannot read weights that were made for another version', () => {
    expect(() => readModel(bytes.subarray(0, bytes.length - 1))).toThrow('npm run train')
  })
})

describe('the shipped model', () => {
  const again = 'the training texts changed: run `npm run train` (with SHARED_DATA set) and commit text-model.bin'

  it('was learnt from the texts that lie here', async () => {
    const { learntFrom } = await readWrittenTexts(trainingFolder, await readBroader())
    expect(textModel().learntFrom[0], again).toEqual(learntFrom)
    const sms = process.env.SHARED_DATA ? await readSms(process.env.SHARED_DATA) : null
    if (sms) expect(textModel().learntFrom[1], again).toEqual(sms.learntFrom)
    else process.stdout.write('not run: data absent (set SHARED_DATA): the SMS collection of the text model\n')
  })

  it('reads plain stories in both languages, and is sure of them', () => {
    const sure = (text: string) => {
      const [first] = readText(text).forms
      return (first?.probability ?? 0) >= sureEnough ? first?.form : 'not sure'
    }
    expect(sure('Ik kocht een fiets via Marktplaats, betaalde vooraf en de verkoper stuurde niets op.')).toBe('FF-110')
    expect(sure('Ik werd gebeld door een bankmedewerker en moest mijn geld naar een veilige rekening overmaken.')).toBe(
      'FF-400',
    )
    expect(sure('I was called by somebody from my bank and had to move my money to a safe account.')).toBe('FF-400')
    expect(sure('Hoi mam, dit is mijn nieuwe nummer. Kun je vandaag een rekening voor me betalen?')).toBe('FF-300')
    expect(
      sure('hij zegt elke dag dat hij van me houdt, nu moet ik zijn vliegticket betalen, nooit in het echt gezien'),
    ).toBe('FF-920')
    expect(sure('ze heeft een naaktfilmpje van mij en stuurt het rond als ik niet betaal')).toBe('FF-900')
    expect(sure('Help, er is iets raars aan de hand met mijn spullen.')).toBe('not sure')
  })

  it('reads a short text, and lets it decide nothing', () => {
    const [first] = readText('De bank belde').forms
    expect(first?.form).toBe('FF-400')
    expect(first?.probability).toBeLessThan(sureEnough)
    expect(readText('Is ur lecture over?').messages[0]?.kind).toBe('genuine')
    expect(readText('De bank')).toEqual(notKnown)
  })

  it('says under which licence, and is small', () => {
    expect(textModel().learntFrom.map(({ licence }) => licence)).toEqual(['EUPL-1.2', 'CC-BY-4.0'])
    expect(readFileSync(modelFile).length).toBeLessThan(1_500_000)
  })
})
