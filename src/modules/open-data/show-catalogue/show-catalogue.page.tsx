// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageRequest } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { FoldedRecord, Records } from '#ui/records'
import { SummaryList } from '#ui/summary-list'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Lead, List, Paragraph } from '#ui/text'
import { catalogueAt, documentAt } from '../publish-catalogue/addresses.ts'
import { findCatalogue } from '../publish-catalogue/catalogue.query.ts'
import type { Route } from './+types/show-catalogue.page.ts'
import { listDataSets, type ShownDataSet } from './list-data-sets.query.ts'
import { text } from './show-catalogue.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const catalogue = await findCatalogue(ctx, await args.context.get(pageRequest).published())
  return {
    title: translate(text, language)('title'),
    sets: listDataSets(catalogue, language).map((set) => ({ ...set, page: addressIn(language, set.page) })),
    publisher: catalogue.publisher.name,
    email: catalogue.contactEmail,
    isDemo: catalogue.isDemo,
    stays: catalogue.base + catalogueAt,
    files: { turtle: documentAt('ttl'), jsonLd: documentAt('jsonld') },
    calendar: addressIn(language, '/cijfers/publicaties'),
  }
}

export default function ShowCatalogue({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const { title, sets, publisher, email, isDemo, stays, files, calendar } = loaderData
  return (
    <PublicPage title={title}>
      <Lead>{t('lead')}</Lead>
      {isDemo && <SyntheticNotice text={t('synthetic')} />}
      <Paragraph>
        <TextLink href={calendar}>{t('calendar')}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('setsTitle')}</Heading>
      <Records items={sets.filter(hasFiles).map((set) => ({ key: set.anchor, content: <OneSet set={set} /> }))} />
      <Heading level={2}>{t('singleTitle')}</Heading>
      <Paragraph>{t('single')}</Paragraph>
      <List
        items={sets
          .filter((set) => !hasFiles(set))
          .map(({ anchor, madeBy, page }) => (
            <TextLink key={anchor} href={page}>
              {madeBy}
            </TextLink>
          ))}
      />
      <Heading level={2}>{t('machineTitle')}</Heading>
      <Paragraph>
        {t('machine')} <TextLink href={files.turtle}>Turtle</TextLink>, <TextLink href={files.jsonLd}>JSON-LD</TextLink>
        . {t('stays')} <code>{stays}</code>
      </Paragraph>
      <Heading level={2}>{t('contactTitle')}</Heading>
      <Paragraph>
        {t('contact', { publisher })} <TextLink href={`mailto:${email}`}>{email}</TextLink>.
      </Paragraph>
    </PublicPage>
  )
}

/** A series is there before its first release. */
const hasFiles = ({ files, isSeries }: ShownDataSet) => isSeries || files.length > 0

function OneSet({ set }: { set: ShownDataSet }) {
  const t = useText(text)
  const { anchor, title, description, page, files, licence, modified, isSeries } = set
  return (
    <FoldedRecord
      title={title}
      id={anchor}
      level={3}
      lead={
        <Paragraph>
          {isSeries ? t('newest') : t('files')}: {files.length === 0 ? t('noneYet') : <Files set={set} />}
        </Paragraph>
      }
      more={t('about')}
    >
      <Paragraph>{description}</Paragraph>
      <SummaryList
        items={[
          ...(licence
            ? [
                {
                  term: t('terms' in licence ? 'terms' : 'licence'),
                  answer:
                    'terms' in licence ? (
                      licence.terms
                    ) : (
                      <TextLink href={licence.href} external>
                        {licence.name}
                      </TextLink>
                    ),
                },
              ]
            : []),
          ...(modified ? [{ term: t('modified'), answer: modified }] : []),
          {
            term: t('more'),
            answer: (
              <TextLink href={page} hiddenText={title}>
                {t(isSeries ? 'allReleases' : 'page')}
              </TextLink>
            ),
          },
        ]}
      />
    </FoldedRecord>
  )
}

function Files({ set: { files, title } }: { set: ShownDataSet }) {
  const t = useText(text)
  return files.map(({ href, format, describedBy }, at) => (
    <span key={href}>
      {at > 0 && ' · '}
      <TextLink href={href} hiddenText={title}>
        {format}
      </TextLink>
      {describedBy && (
        <>
          {' · '}
          <TextLink href={describedBy} hiddenText={title}>
            {t('columns')}
          </TextLink>
        </>
      )}
    </span>
  ))
}
