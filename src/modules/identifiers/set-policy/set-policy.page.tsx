// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { organisationOf, subjectOf } from '#foundation/access'
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { ErrorSummary } from '#ui/form'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { messageOf } from '#foundation/text'
import { daysAfter, dutchDay, endOfDay, everydayKinds } from '#values'
import { type Policy, receivers, usualNumbers } from '../policy/policy.ts'
import type { Route } from './+types/set-policy.page.ts'
import { NewVersionForm } from './new-version-form.part.tsx'
import { askedPolicy, readPolicy, readVerdict, usualExpiry } from './read-policy.ts'
import { judgePolicy, setPolicy } from './set-policy.command.ts'
import { policyMessages, policyText } from './set-policy.text.ts'
import { showPolicy } from './show-policy.query.ts'
import { WaitingVersion } from './waiting-version.part.tsx'

const here = '/werkbank/vermeldingen/beleid'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(policyText, language)
  const asked = new URL(args.request.url).searchParams
  const { receiver, kind } = askedPolicy((name) => asked.get(name))
  const { versions, current, waiting } = await showPolicy(ctx, receiver, kind)
  const numbersOf = ({ minimumReports, mostOfOne, countsForDays }: ReturnType<typeof usualNumbers>) => [
    t('needed', { minimum: minimumReports }),
    mostOfOne === null ? t('noLimit') : t('limit', { most: mostOfOne }),
    t('counts', { days: countsForDays }),
  ]
  const saidOf = (policy: Policy) => [
    ...numbersOf(policy),
    ...(receiver === 'public'
      ? policy.isAutomatic
        ? [t('automatic', { days: policy.expiryDays })]
        : [t('byPerson'), t('lasts', { days: policy.expiryDays })]
      : []),
  ]
  const whoSet = (policy: Policy) =>
    t(policy.approvedByName === null ? 'whoAt' : 'approvedBy', {
      name: policy.setByName ?? t('program'),
      at: formatDate(policy.changedAt, language),
      second: policy.approvedByName ?? '',
    })
  return {
    title: t('title'),
    address: addressIn(language, here),
    back: addressIn(language, '/werkbank/vermeldingen'),
    receiver,
    kind,
    now: current && saidOf(current),
    usual: numbersOf(usualNumbers(receiver, kind)),
    versions: versions.map((policy) => ({
      version: policy.version,
      from: formatDate(policy.validFrom, language),
      said: saidOf(policy).join('; '),
      who: whoSet(policy),
      why: `${policy.reason} ${policy.legalBasis}`,
    })),
    waiting: waiting && {
      version: waiting.version,
      isOwn: waiting.setBy === subjectOf(ctx.actor).id,
      said: [
        ...saidOf(waiting),
        `${t('from')}: ${formatDate(waiting.validFrom, language)}`,
        `${t('why')}: ${waiting.reason} ${waiting.legalBasis}`,
        `${t('proposed')}: ${whoSet(waiting)}`,
      ],
    },
    newest: versions[0]?.version ?? 0,
    filled: filledFrom(versions[0] ?? { ...usualNumbers(receiver, kind), isAutomatic: false, expiryDays: usualExpiry }),
  }
}

/** What the form for a next version begins with. */
function filledFrom(
  policy: Pick<Policy, 'minimumReports' | 'mostOfOne' | 'countsForDays' | 'isAutomatic' | 'expiryDays'>,
) {
  return {
    minimum: String(policy.minimumReports),
    mostOfOne: policy.mostOfOne === null ? '' : String(policy.mostOfOne),
    countsFor: String(policy.countsForDays),
    decides: policy.isAutomatic ? 'policy' : 'person',
    expiry: String(policy.expiryDays),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const { validFrom, ...read } = readPolicy(entries)
  const step = (['approve', 'return'] as const).find((each) => each === entries.step)
  const refused = (errors: { field: string; message: string }[], status: number) =>
    data({ entries, errors }, { status })
  if (validFrom === null && !step) {
    const message = messageOf(policyMessages.validFromWrong, ctx.language)
    return refused([{ field: 'validFrom', message }], 422)
  }
  const isToday = validFrom === undefined || validFrom === dutchDay(ctx.now())
  try {
    if (step) await judgePolicy(ctx, { ...read, ...readVerdict(entries), step })
    else {
      const { authorityName } = await showPolicy(ctx, read.receiver, read.kind)
      await setPolicy(ctx, {
        ...read,
        organisationId: organisationOf(ctx.actor) ?? '',
        authorityName,
        ...(validFrom && !isToday && { validFrom: endOfDay(daysAfter(validFrom, -1)) }),
      })
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const errors = shownErrors(error.fields, ctx.language)
    const message = messageOf(error.code, ctx.language, error.values)
    return refused(
      errors.length > 0 ? errors : [{ field: step ? 'wacht' : 'minimum', message }],
      error.status === 400 ? 422 : error.status,
    )
  }
  const chosen = new URLSearchParams({ voor: read.receiver, soort: read.kind })
  throw redirect(`${addressIn(ctx.language, here)}?${chosen}`, 303)
}

export default function SetPolicy({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(policyText)
  const { title, address, back, receiver, kind, now, usual, versions, waiting, newest, filled } = loaderData
  const errors = actionData?.errors ?? []
  const action = `${address}?${new URLSearchParams({ voor: receiver, soort: kind })}`
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={back}>{t('back')}</TextLink>}
    >
      <FilterBar label={t('choose')} action={address} submitText={t('show')}>
        <SelectField
          name="voor"
          label={t('receiver')}
          emptyText={false}
          defaultValue={receiver}
          options={receivers.map((value) => ({ value, text: t(value) }))}
        />
        <SelectField
          name="soort"
          label={t('kind')}
          emptyText={false}
          defaultValue={kind}
          options={everydayKinds.map((value) => ({ value, text: t(value) }))}
        />
      </FilterBar>
      <Heading level={2}>{t('now')}</Heading>
      {now === null && <Paragraph>{t(receiver === 'public' ? 'nothingPublic' : 'nothing')}</Paragraph>}
      <List items={now ?? usual} />
      {versions.length > 0 && (
        <Table
          caption={t('versions')}
          columns={(column) => [
            column(t('version'), ({ version }) => version),
            column(t('from'), ({ from }) => from),
            column(t('numbers'), ({ said }) => said),
            column(t('who'), ({ who }) => who),
            column(t('why'), ({ why }) => why),
          ]}
          rows={versions}
          keyOf={({ version }) => String(version)}
        />
      )}
      {waiting ? (
        <WaitingVersion {...{ action, waiting, receiver, kind, errors }} entries={actionData?.entries ?? {}} />
      ) : (
        <>
          <Heading level={2}>{t('make')}</Heading>
          <Paragraph>{t('makeMore')}</Paragraph>
          <NewVersionForm
            key={`${receiver} ${kind} ${newest}`}
            {...{ action, receiver, kind, newest, errors }}
            entries={{ ...filled, ...actionData?.entries }}
          />
        </>
      )}
    </WorkbenchPage>
  )
}
