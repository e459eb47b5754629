// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { goTo, keys } from './keys.tsx'
import { useSite } from './site.tsx'
import { useWords } from './words.tsx'

interface Key {
  keys: string
  text: string
}

/** Where two keys lead this person: to the rooms that they have. */
export function useGoTo(): (Key & { href: string })[] {
  const words = useWords()
  const { workbench } = useSite()
  return useMemo(() => {
    const tabs = workbench ? [workbench.all, ...workbench.rooms.flatMap((room) => room.tabs)] : []
    return goTo.flatMap(([pressed, path]) => {
      const tab = tabs.find(({ href }) => href.replace(/^\/en(?=\/)/, '') === path)
      return tab ? [{ keys: pressed, text: words.goTo(tab.text), href: tab.href }] : []
    })
  }, [workbench, words])
}

/** The keys of a page, and those that every page has. */
export function KeyList({ own }: { own: Key[] }) {
  const words = useWords()
  const everywhere: (Key & { href?: string })[] = [
    { keys: keys.next, text: words.nextRow },
    { keys: keys.previous, text: words.previousRow },
    ...useGoTo(),
    { keys: keys.search, text: words.search },
    { keys: keys.list, text: words.shortcutsHelp },
  ]
  const all = [...own, ...everywhere.filter((one) => !own.some((mine) => mine.keys === one.keys))]
  return (
    <>
      <dl className="dw-keys">
        {all.map((one) => (
          <div
            key={one.keys}
            className="dw-keys__item"
            data-keys={one.keys}
            data-href={'href' in one ? one.href : undefined}
          >
            <dt>
              {one.keys.split(' ').map((key, place) => (
                <kbd key={`${key}-${String(place)}`}>{key}</kbd>
              ))}
            </dt>
            <dd>{one.text}</dd>
          </div>
        ))}
      </dl>
      <p className="utrecht-paragraph utrecht-paragraph--small">{words.shortcutsMore}</p>
    </>
  )
}

/** The same on every page of the workbench, also on one without keys of its own: the small script opens it by `?`. */
export function KeysOfAll() {
  const words = useWords()
  return (
    <div id="toetsen" popover="auto" role="dialog" className="dw-dialog" aria-label={words.shortcuts}>
      <h2 className="utrecht-heading-2">{words.shortcuts}</h2>
      <KeyList own={[]} />
    </div>
  )
}
