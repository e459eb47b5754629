// SPDX-License-Identifier: EUPL-1.2
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { Icon } from '#ui/icon'
import { TextLink } from '#ui/link'
import { List } from '#ui/text'
import { WeekBars } from '#ui/week-bars'
import type { FormChoices, FormTile } from './form-choices.query.ts'

/** One tile for each form that somebody counted: the figure, and whether it rises. */
export function FormTiles({ tiles }: { tiles: readonly FormTile[] }) {
  return (
    <ul className="dw-kinds">
      {tiles.map(({ id, name, href, tile, years }) => (
        <li key={id} className="dw-kind">
          <a className="dw-kind__head" href={href}>
            {name}
            <Icon name="arrow" />
          </a>
          <div className="dw-kind__body">
            <p>
              <span className="dw-kind__value">{tile.value}</span>
              <br />
              <span className="dw-kind__label">
                {tile.label}, {tile.source}
              </span>
            </p>
            {years.length > 1 && <WeekBars weeks={years} />}
          </div>
          <p className="dw-kind__foot">
            <b>
              {signs[tile.is]} {tile.word}
            </b>
            <span>{tile.beside}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

const signs = { more: '↑', less: '↓', same: '=', unsaid: '–' } as const

/** All forms by what people call them, after the tiles that are not seen yet. */
export function FormGroups(props: { groups: FormChoices['groups']; tiles?: readonly FormTile[]; title: string }) {
  const { groups, tiles = [], title } = props
  return (
    <Details summary={title}>
      {tiles.length > 0 && <FormTiles tiles={tiles} />}
      <div className="dw-kind__groups">
        {groups.map(({ key, title, forms }) => (
          <section key={key}>
            <Heading level={3}>{title}</Heading>
            <List
              items={forms.map(({ id, name, href }) => (
                <TextLink key={id} href={href}>
                  {name}
                </TextLink>
              ))}
            />
          </section>
        ))}
      </div>
    </Details>
  )
}
