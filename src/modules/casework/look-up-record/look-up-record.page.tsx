// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, capitalised, formatDateTime, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import type { Route } from './+types/look-up-record.page.ts'
import { askedIn } from './asked-record.ts'
import { findSubjects } from './find-subject.query.ts'
import { emptyForm, lookUpRecord } from './look-up-record.query.ts'
import { recordMenu, recordMessages, recordText } from './look-up-record.text.ts'
import { withoutRepeats } from './repeated-lines.ts'
import type { Subject } from './subject.ts'

const here = '/werkbank/wie-zag-dit'
/** How a ground begins that no lawyer has settled: said once above the table, not in each row. */
const draft = 'Concept: '

export function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  const address = addressIn(language, here)
  return { title: translate(recordMenu, language)('title'), address, download: `${address}/bestand` }
}

/** What is sought may be an account or a name: it is posted, and never stands in an address. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const purpose = one('purpose')
  const none = { refused: null, subjects: [] as Subject[], shown: null, purpose, what: one('what') }
  try {
    let asked = askedIn(one)
    let name = one('name')
    if (!asked) {
      if (one('what').trim() === '') throw emptyForm(purpose)
      const subjects = await findSubjects(ctx, one('what'))
      // A number as it stands on one report means that report, and not its case as well.
      const numbered = subjects.filter(
        ({ kind, name: code }) => kind === 'report' && code === one('what').trim().toUpperCase(),
      )
      const [first] = numbered.length === 1 ? numbered : subjects
      if (!first)
        throw new Refusal(recordMessages.notFound, {
          status: 422,
          fields: [{ field: 'what', code: recordMessages.notFound }],
        })
      if (subjects.length > 1 && numbered.length !== 1) return data({ ...none, subjects }, { status: 200 })
      asked = { kind: first.kind, id: first.id, purpose, before: null, inLists: false }
      name = first.name
    }
    const { lines, next } = await lookUpRecord(ctx, asked)
    const t = translate(recordText, ctx.language)
    const isDraft = (ground: string) => ground.startsWith(draft)
    const shown = {
      title: t(`result-${asked.kind}`, { name }),
      subject: { kind: asked.kind, id: asked.id, name },
      inLists: asked.inLists === true,
      next,
      hasDraft: lines.some(({ legalBasis }) => isDraft(legalBasis)),
      rows: withoutRepeats(lines).map(({ times, first, ...line }) => ({
        key: String(line.id),
        at: formatDateTime(line.at, ctx.language),
        times: times === 1 ? '' : t('times', { times, first: formatDateTime(first, ctx.language) }),
        who: line.who ?? line.organisation ?? t('program'),
        list: line.inListOf === null ? '' : t('inList', { count: line.inListOf }),
        object: line.object ? t(`object-${line.object.kind}`, { name: line.object.name }) : '',
        activity: line.activity || t('unnamed'),
        purpose: line.purpose,
        ground: isDraft(line.legalBasis) ? capitalised(line.legalBasis.slice(draft.length)) : line.legalBasis,
      })),
    }
    return data({ ...none, shown }, { status: 200 })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, { ...entries, intent: 'look-up' }, error)
    return data({ ...none, refused: answered }, { status })
  }
}

export default function LookUpRecord({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(recordText)
  const { title, address, download } = loaderData
  const refused = actionData?.refused
  const errorOf = (name: string) => refused?.errors.find(({ field }) => field === name)?.message
  const purpose = actionData?.purpose ?? ''
  return (
    <WorkbenchPage title={title} lead={t('lead')} answered={refused}>
      <Form action={address} label={t('form')} submit={t('search')}>
        <TextField
          name="what"
          label={t('what')}
          description={t('whatMore')}
          error={errorOf('what')}
          defaultValue={actionData?.what || undefined}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          name="purpose"
          label={t('purpose')}
          description={t('purposeMore')}
          error={errorOf('purpose')}
          defaultValue={purpose || undefined}
          autoComplete="off"
        />
      </Form>
      {actionData && actionData.subjects.length > 0 && (
        <>
          <Heading level={2}>{t('which')}</Heading>
          <ButtonGroup>
            {actionData.subjects.map((subject) => (
              <Form
                key={`${subject.kind}-${subject.id}`}
                action={address}
                label={t(subject.hasLeft ? 'left' : `kind-${subject.kind}`, { name: subject.name })}
              >
                <SubjectFields subject={subject} purpose={purpose} what={actionData.what} />
                <Button appearance="secondary">
                  {t(subject.hasLeft ? 'left' : `kind-${subject.kind}`, { name: subject.name })}
                </Button>
              </Form>
            ))}
          </ButtonGroup>
        </>
      )}
      {actionData?.shown && (
        <Shown {...actionData.shown} purpose={purpose} what={actionData.what} address={address} download={download} />
      )}
    </WorkbenchPage>
  )
}

interface ShownProps {
  title: string
  subject: Subject
  inLists: boolean
  next: number | null
  hasDraft: boolean
  rows: Record<'key' | 'at' | 'times' | 'who' | 'list' | 'object' | 'activity' | 'purpose' | 'ground', string>[]
  purpose: string
  what: string
  address: string
  download: string
}

function Shown({ title, subject, inLists, next, hasDraft, rows, purpose, what, address, download }: ShownProps) {
  const t = useText(recordText)
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <Small>{t(inLists ? 'onlyLists' : 'withoutLists')}</Small>
      {hasDraft && <Small>{t('draft')}</Small>}
      {rows.length === 0 ? (
        <Paragraph>{t('none')}</Paragraph>
      ) : (
        <Table
          caption={title}
          hideCaption
          columns={(column) => [
            column(t('when'), (row) => (
              <div>
                {row.at}
                {row.times && <Small>{row.times}</Small>}
              </div>
            )),
            column(t('who'), (row) => row.who),
            column(t('did'), (row) => (
              <div>
                {row.activity}
                {row.object && <Small>{row.object}</Small>}
                {row.list && <Small>{row.list}</Small>}
              </div>
            )),
            column(t('why'), (row) => row.purpose),
            column(t('ground'), (row) => row.ground),
          ]}
          rows={rows}
        />
      )}
      {(subject.kind === 'report' || subject.kind === 'case') && <Small>{t('others')}</Small>}
      <ButtonGroup>
        {next !== null && (
          <Form action={address} label={t('older')} submit={t('older')} quiet>
            <SubjectFields subject={subject} purpose={purpose} what={what} />
            <HiddenField name="before" value={String(next)} />
            <HiddenField name="lists" value={inLists ? '1' : ''} />
          </Form>
        )}
        <Form action={address} label={t(inLists ? 'showOwn' : 'showLists')}>
          <SubjectFields subject={subject} purpose={purpose} what={what} />
          <HiddenField name="lists" value={inLists ? '' : '1'} />
          <Button appearance="secondary">{t(inLists ? 'showOwn' : 'showLists')}</Button>
        </Form>
        <Form action={download} label={t('download')} submit={t('download')} quiet>
          <SubjectFields subject={subject} purpose={purpose} what={what} />
        </Form>
      </ButtonGroup>
    </>
  )
}

function SubjectFields({ subject, purpose, what }: { subject: Subject; purpose: string; what: string }) {
  return (
    <>
      <HiddenField name="kind" value={subject.kind} />
      <HiddenField name="id" value={subject.id} />
      <HiddenField name="name" value={subject.name} />
      <HiddenField name="what" value={what} />
      <HiddenField name="purpose" value={purpose} />
    </>
  )
}
