// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal } from '#foundation/web'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, Form } from '#ui/form'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { groundText } from '../decide-name/ground.text.ts'
import { isGround, type ShieldGround, shieldGrounds } from '../decide-name/listing-policy.ts'
import { nameStatusText } from '../name/name.text.ts'
import type { Route } from './+types/judge-names.page.ts'
import { sayFeature } from './feature.text.ts'
import { judgeName } from './judge-name.command.ts'
import { queueText } from './judge-names.text.ts'
import { groundOf, keepGround } from './kept-ground.query.ts'
import { ReadingDesk } from './reading-desk.part.tsx'
import type { ShownItem } from './shown-item.ts'
import { type QueueItem, showQueue } from './show-queue.query.ts'
import { verdicts } from './verdict.ts'

const path = '/werkbank/schild'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(queueText, language)
  const queue = await showQueue(ctx)
  const ground = groundOf(ctx, args.request)
  return {
    title: t('title'),
    here: addressIn(language, path),
    isOurs: queue.isOurs,
    authorityName: queue.authorityName,
    waiting: queue.waiting,
    ground,
    items: queue.items.map((item) => shown(item, language)),
  }
}

function shown(item: QueueItem, language: 'nl' | 'en'): ShownItem {
  const t = translate(queueText, language)
  const status = translate(nameStatusText, language)
  const proposal = item.status === 'proposed' ? item.before.find(({ step }) => step === 'propose') : undefined
  return {
    id: item.id,
    name: item.name,
    version: item.version,
    href: addressIn(language, `${path}/${item.id}`),
    level: item.level,
    isShared: item.isShared,
    registered: item.registeredAt
      ? t(item.isOld ? 'registeredOld' : 'registeredText', { date: formatDate(item.registeredAt, language) })
      : '',
    brand: item.brand,
    seen: t('seenText', {
      count: item.seen,
      at: formatDateTime(item.firstReceivedAt, language),
      reports: item.reports,
      citizens: item.citizens,
      lists: item.lists,
    }),
    partners: item.partners.join(', '),
    features: item.features.map((feature) => sayFeature(feature, language)),
    addresses: item.addresses.map((address) => (address.times > 1 ? t('address', address) : address.url)),
    evidence: item.evidence.map(({ what, sha256 }) => `${what}: ${sha256}`),
    before: item.before.map(({ decidedAt, toStatus, decidedByName, reason }) =>
      t('beforeLine', {
        at: formatDateTime(decidedAt, language),
        status: status(toStatus),
        name: decidedByName,
        reason,
      }),
    ),
    proposed: proposal ? t('proposed', { name: proposal.decidedByName, reason: proposal.reason }) : null,
    listText: item.status === 'waiting' ? 'propose' : 'list',
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const here = addressIn(ctx.language, path)
  if (entries.intent === 'ground') {
    if (!isGround(entries.ground)) throw new Response(null, { status: 400 })
    throw redirect(here, { status: 303, headers: { 'set-cookie': keepGround(ctx, entries.ground) } })
  }
  const verdict = verdicts.find((each) => each === entries.verdict)
  const ground = groundOf(ctx, args.request)
  if (!verdict) throw new Response(null, { status: 400 })
  try {
    if (ground === null) throw new Refusal('shield.basis-needed')
    await judgeName(ctx, {
      nameId: one('name-id'),
      version: Number(one('version')),
      verdict,
      ground,
      reason: one('reason'),
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const errors = [{ field: 'wachtrij', message: messageOf(error.code, ctx.language, error.values) }]
    return data({ errors }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(here, 303)
}

export default function JudgeNames({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(queueText)
  const { title, here, isOurs, authorityName, waiting, ground, items } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={isOurs ? (waiting >= 1_000 ? t('leadMany') : t('lead', { count: waiting })) : undefined}
      above={<ErrorSummary errors={actionData?.errors ?? []} />}
      actions={
        isOurs && (
          <>
            <TextLink href={`${here}/namen`}>{t('allNames')}</TextLink>
            <TextLink href={`${here}/verzoeken`}>{t('unblocks')}</TextLink>
            <TextLink href={`${here}/terugnemen`}>{t('rollBack')}</TextLink>
          </>
        )
      }
    >
      {!isOurs ? (
        <EmptyState
          title={t('notOurs')}
          more={authorityName === null ? t('nobodyYet') : t('notOursMore', { name: authorityName })}
        />
      ) : (
        <div id="wachtrij">
          <Ground ground={ground} here={here} />
          {ground !== null && <ReadingDesk items={items} />}
        </div>
      )}
    </WorkbenchPage>
  )
}

/** Which ground this person decides on: asked once. */
function Ground({ ground, here }: { ground: ShieldGround | null; here: string }) {
  const t = useText(queueText)
  const words = useText(groundText)
  const choose = (
    <Form action={here} label={t('ground')}>
      <RadioGroup
        name="ground"
        legend={t('ground')}
        description={t('groundMore')}
        options={(Object.keys(shieldGrounds) as ShieldGround[]).map((value) => ({ value, text: words(value) }))}
        defaultValue={ground ?? 'politiewet'}
      />
      <Button name="intent" value="ground" appearance={ground === null ? 'primary' : 'secondary'}>
        {t('groundDo')}
      </Button>
    </Form>
  )
  if (ground === null)
    return (
      <>
        <Paragraph>{t('groundFirst')}</Paragraph>
        {choose}
      </>
    )
  return (
    <>
      <p className="utrecht-paragraph utrecht-paragraph--small">{t('groundNow', { ground: words(ground) })}</p>
      <Details summary={t('groundChange')}>{choose}</Details>
    </>
  )
}
