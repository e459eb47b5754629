// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { admit } from '#foundation/access'
import { addressIn, formatNumber, translate } from '#foundation/text'
import { contextOf, entriesOf, type RefusedForm, refusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { Snippet } from '#ui/snippet'
import { audienceNames, eventNames, widgetNames } from '../widget/widget.text.ts'
import { audiences, widgets } from '../widget/widget.ts'
import type { Route } from './+types/place-widget.page.ts'
import { addHost, removeHost } from './keep-hosts.command.ts'
import { countedDays, ownUse } from './own-counts.query.ts'
import { placeText } from './place-widget.text.ts'
import { snippetOf, widgetAddress } from './snippet.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(placeText, language)
  const { hosts, use } = await ownUse(ctx)
  const { embedOrigin } = ctx.settings
  const snippets = (host: string) =>
    widgets.flatMap((widget) =>
      audiences.map((audience) => {
        const address = widgetAddress(embedOrigin ?? '', { widget, audience, host, language })
        const name = `${widgetNames[language][widget]}, ${audienceNames[language][audience]}`
        return { name, address, code: snippetOf(address, t('frameTitle', { name: widgetNames[language][widget] })) }
      }),
    )
  return {
    canEmbed: embedOrigin !== null,
    useMore: t('useMore', { days: countedDays }),
    isDemo: ctx.settings.isDemo,
    mayTry: admit(ctx.actor, { permission: 'widgets:try' }) === 'yes',
    hosts: hosts.map((host) => ({ host, snippets: embedOrigin === null ? [] : snippets(host) })),
    use: use.map(({ widget, audience, host, counts }) => ({
      key: `${host} ${widget} ${audience}`,
      title: `${host}: ${widgetNames[language][widget]}, ${audienceNames[language][audience]}`,
      rows: counts.map(({ event, n }) => ({
        key: event,
        name: eventNames[language][event],
        count: n === null ? t('few') : formatNumber(n, language),
      })),
    })),
  }
}

interface Answered {
  said: string | null
  answered: RefusedForm['answered'] | null
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const t = translate(placeText, ctx.language)
  const entries = entriesOf(await args.request.formData())
  try {
    if (entries.intent === 'remove') {
      const host = String(entries.host ?? '').slice(0, 300)
      await removeHost(ctx, host)
      return data<Answered>({ said: t('removed', { host }), answered: null })
    }
    return data<Answered>({ said: t('added', { host: await addHost(ctx, entries) }), answered: null })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, { ...entries, intent: String(entries.intent ?? 'add') }, error)
    return data<Answered>({ said: null, answered }, { status })
  }
}

export default function PlaceWidget({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(placeText, language)
  const { canEmbed, hosts, use, isDemo, mayTry } = loaderData
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={actionData?.answered}
      actions={mayTry && <TextLink href={addressIn(language, '/werkbank/inzetten/proeven')}>{t('trials')}</TextLink>}
    >
      {actionData?.said && <Notice kind="ok" title={actionData.said} announce />}
      {!canEmbed && <Notice kind="warn" more={t('off')} />}
      <Heading level={2}>{t('hostsTitle')}</Heading>
      <Paragraph>{t('hostsMore')}</Paragraph>
      {hosts.map(({ host, snippets }) => (
        <section key={host}>
          <Heading level={3}>{t('codeTitle', { host })}</Heading>
          <Paragraph>{t('codeMore')}</Paragraph>
          {snippets.map(({ name, address, code }) => (
            <Details key={name} summary={name}>
              <Snippet code={code} />
              <TextLink href={address} hiddenText={name}>
                {t('look')}
              </TextLink>
            </Details>
          ))}
          <Form intent="remove" label={`${t('remove')}: ${host}`}>
            <HiddenField name="host" value={host} />
            <Button appearance="subtle" hiddenText={host}>
              {t('remove')}
            </Button>
          </Form>
        </section>
      ))}
      <Form intent="add" label={t('add')} submit={t('add')}>
        <TextField name="host" label={t('host')} description={t('hostHelp')} autoComplete="off" spellCheck={false} />
      </Form>
      <Heading level={2}>{t('useTitle')}</Heading>
      <Paragraph>{loaderData.useMore}</Paragraph>
      {isDemo && <SyntheticNotice text={t('invented')} />}
      {use.length === 0 && <Paragraph>{t('noUse')}</Paragraph>}
      {use.map(({ key, title, rows }) => (
        <Table
          scrolls
          key={key}
          caption={title}
          columns={(column) => [
            column(t('what'), (row) => row.name),
            column(t('count'), { numeric: true }, (row) => row.count),
          ]}
          rows={rows}
        />
      ))}
    </WorkbenchPage>
  )
}
