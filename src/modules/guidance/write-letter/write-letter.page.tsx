// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, type FormEntries, Refusal, refusedForm } from '#foundation/web'
import { answeredFor } from '#ui/answered-form'
import { keptTold } from '#modules/reports'
import { Button, ButtonGroup } from '#ui/button'
import { ErrorSummary, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph, Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { paths } from '../make-plan/addresses.ts'
import { WipePlan } from '../keep-plan/wipe-plan.part.tsx'
import { SourceLine } from '../show-first-advice/source-list.part.tsx'
import { sources } from '../show-first-advice/sources.ts'
import type { Route } from './+types/write-letter.page.ts'
import { closing, type Letter } from './fill-letter.ts'
import { knownBefore, toldInLetter } from './known-before.query.ts'
import type { OnDevice } from './on-device.ts'
import { templateOf } from './letter.ts'
import { type Field, fields, type LetterTemplate } from './template.ts'
import { problemWords, readLetter } from './read-letter.query.ts'
import { letterText } from './write-letter.text.ts'

const intent = 'letter'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const template = templateOf(args.params.brief ?? '')
  if (!template) throw new Response(null, { status: 404 })
  const t = translate(letterText, ctx.language)
  const device: OnDevice = {
    template,
    problems: problemWords(ctx, template),
    demoBankAllowed: !ctx.settings.isProduction,
    words: { ready: t('ready'), wrong: t('wrong'), wrongMore: t('wrongMore') },
  }
  return {
    title: t(template.id),
    template,
    source: sources[template.source],
    device: JSON.stringify(device),
    known: await knownBefore(ctx, args.request, template),
  }
}

/** What is typed comes back in the answer and is kept nowhere with us: no row, no line in the log, nothing in the address. Numbers and amounts go along, sealed. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const template = templateOf(args.params.brief ?? '')
  if (!template) throw new Response(null, { status: 404 })
  const entries: FormEntries = { ...entriesOf(await args.request.formData()), intent }
  const none = { errors: [], summary: [], isConflict: false, letter: null }
  try {
    const letter = readLetter(ctx, template, entries)
    const told = toldInLetter((field) => [entries[field] ?? ''].flat().join(' '))
    return data(
      { ...none, entries, letter },
      { headers: { 'set-cookie': keptTold.cookieFor(ctx, args.request, told) } },
    )
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ ...none, ...answered }, { status })
  }
}

export default function WriteLetter({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(letterText, language)
  const { title, template, source, device, known } = loaderData
  const letter = actionData?.letter
  const form = answeredFor(actionData, intent)
  return (
    <PublicPage
      title={letter ? t('ready') : title}
      back={{ href: addressIn(language, paths.letters), text: t('back') }}
      answered={actionData && { ...actionData, summary: [] }}
      above={
        <ErrorSummary errors={actionData?.summary ?? []} isLost={template.fields.every((field) => !form.one(field))} />
      }
    >
      {letter ? (
        <Ready letter={letter} given={(field) => form.one(field)} template={template} />
      ) : (
        <>
          <div className="dw-no-print">
            <Lead>{t(`${template.id}-why`)}</Lead>
            {template.id === 'naam' && (
              <Paragraph>
                <TextLink href={addressIn(language, '/geld-terug/naam-opvragen')}>{t('pnbf')}</TextLink>
              </Paragraph>
            )}
            <Paragraph>{t('kept')}</Paragraph>
            {Object.keys(known).length > 0 && <Paragraph>{t('known')}</Paragraph>}
          </div>
          <p id="brief-hier" className="utrecht-paragraph" hidden>
            {t('here')}
          </p>
          <Form fieldsOf={intent} label={title} id="brief">
            {template.fields.map((field) => (
              <LetterField
                key={field}
                field={field}
                label={labelOf(template, field)}
                isOptional={template.optional.includes(field)}
                value={known[field]}
              />
            ))}
            <ButtonGroup>
              <Button>{t('make')}</Button>
            </ButtonGroup>
          </Form>
          <MadeHere device={device} />
        </>
      )}
      <div className="dw-no-print">
        {!template.isReviewed && <Paragraph>{t('notReviewed')}</Paragraph>}
        <Small>
          {t('version', { version: template.version })} {t('source')} <SourceLine source={source} />
        </Small>
      </div>
      <WipePlan />
    </PublicPage>
  )
}

interface LetterFieldProps {
  field: Field
  label: ReturnType<typeof labelOf>
  isOptional: boolean
  value: string | undefined
}

/** Of an invoice, who sent it is known, and perhaps nothing was paid. */
function labelOf({ id }: LetterTemplate, field: Field) {
  if (id === 'spookfactuur' && field === 'otherName') return 'sender'
  return id === 'spookfactuur' && field === 'paidOn' ? 'paidBefore' : field
}

function LetterField(props: LetterFieldProps) {
  const t = useText(letterText)
  const { field, label, isOptional, value } = props
  const shared = {
    name: field,
    label: t(label),
    optional: isOptional,
    defaultValue: value,
    autoComplete: 'off',
  } as const
  if (field === 'story') return <TextArea {...shared} rows={4} maxLength={600} />
  if (field === 'amount') return <TextField {...shared} prefix="€" inputMode="decimal" width="short" />
  const isWide = field === 'name' || field === 'otherName' || field === 'place'
  return <TextField {...shared} spellCheck={false} width={isWide ? 'full' : 'medium'} />
}

/** The letter to read and print, and the same as a file: the few things travel in the form, because we keep none. */
function Ready(props: { letter: Letter; given: (field: Field) => string | undefined; template: LetterTemplate }) {
  const language = useLanguage()
  const t = translate(letterText, language)
  const { letter, given, template } = props
  const here = addressIn(language, `${paths.letters}/${template.id}`)
  const typed = fields.flatMap((field) => {
    const value = given(field)
    return value === undefined ? [] : [<HiddenField key={field} name={field} value={value} />]
  })
  return (
    <>
      <div className="dw-no-print">
        <Notice kind="ok" announce more={t('readyMore')} />
        <Form action={`${here}/bestand`} label={t('html')}>
          {typed}
          <ButtonGroup>
            <Button name="soort" value="html">
              {t('html')}
            </Button>
            <Button appearance="secondary" name="soort" value="pdf">
              {t('pdf')}
            </Button>
          </ButtonGroup>
        </Form>
        <Small>{t('shared')}</Small>
        <Paragraph>
          <TextLink href={here}>{t('again')}</TextLink>
        </Paragraph>
      </div>
      <article lang="nl" className="dw-prints-alone">
        <Paragraph>{letter.date}</Paragraph>
        <Paragraph>{letter.to}</Paragraph>
        <Paragraph>
          <strong>{letter.subject}</strong>
        </Paragraph>
        {letter.paragraphs.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
        <Paragraph>{closing}</Paragraph>
        <Paragraph>{letter.name}</Paragraph>
      </article>
    </>
  )
}

/** Where the script of the page puts the letter that this device made; it finds the parts by `data-part`. */
function MadeHere({ device }: { device: string }) {
  const t = useText(letterText)
  return (
    <section id="brief-klaar" hidden data-device={device}>
      <div className="dw-no-print">
        <Notice kind="ok">
          <Paragraph>{t('madeHere')}</Paragraph>
          <Paragraph>{t('readyMore')}</Paragraph>
        </Notice>
        <ButtonGroup>
          <Button type="button" id="brief-bewaren">
            {t('html')}
          </Button>
          <Button type="button" appearance="secondary" id="brief-printen">
            {t('print')}
          </Button>
          <Button type="button" appearance="subtle" id="brief-anders">
            {t('again')}
          </Button>
        </ButtonGroup>
        <Small>{t('shared')}</Small>
      </div>
      <article lang="nl" id="brief-tekst" className="dw-prints-alone" />
    </section>
  )
}
