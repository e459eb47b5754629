// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { Lead } from '#ui/text'
import { readVisit } from '../count-visits/read-visit.query.ts'
import { WidgetFrame } from '../widget/frame.part.tsx'
import { Taps } from '../widget/taps.part.tsx'
import type { Route } from './+types/choose-script.page.ts'
import { practiseText } from './practise.text.ts'
import { scriptsFor } from './scripts.text.ts'

const path = '/oefenen'

export function loader(args: Route.LoaderArgs) {
  const { ctx, audience, self } = readVisit(args, 'oefenen')
  return {
    title: translate(practiseText, ctx.language)('title'),
    audience,
    otherVersion: self(path, { voor: audience === 'company' ? undefined : 'bedrijf', v: undefined }),
    taps: scriptsFor(audience).map(({ slug, title }) => ({
      text: title[ctx.language],
      to: { href: self(`${path}/${slug}`, { v: undefined }) },
    })),
  }
}

export default function ChooseScript({ loaderData }: Route.ComponentProps) {
  const t = useText(practiseText)
  const { title, audience, otherVersion, taps } = loaderData
  return (
    <WidgetFrame
      title={title}
      path={audience === 'company' ? `${path}?voor=bedrijf` : path}
      audience={audience}
      otherVersion={otherVersion}
      sources={['training', 'slow-down']}
    >
      <Lead>{t(audience === 'company' ? 'leadCompany' : 'lead')}</Lead>
      <Heading level={2}>{t('choose')}</Heading>
      <Taps taps={taps} />
    </WidgetFrame>
  )
}
