import type { EnvironmentModuleNode, Plugin } from 'vite'

/** What may change in Slidev's settings while a page is open: it is read each time that it is shown. */
const followed = ['author', 'briefing', 'duration', 'info']

/** The module that holds Slidev's settings: they are one object, of which parts are exchanged when slides.md was saved. */
const codeFor = (settings: string): string => `import { reactive } from 'vue'
const settings = ${settings}
const shown = import.meta.hot ? (import.meta.hot.data.shown ??= reactive({ ...settings })) : settings
export default shown
import.meta.hot?.accept()
const changed = [...new Set([...Object.keys(shown), ...Object.keys(settings)])]
  .filter((key) => JSON.stringify(shown[key]) !== JSON.stringify(settings[key]))
if (changed.every((key) => ${JSON.stringify(followed)}.includes(key))) for (const key of changed) shown[key] = settings[key]
else import.meta.hot?.invalidate('settings that need a reload')
`

/**
 * Has an open page take what is new when slides.md was saved, and that alone. Slidev loads the whole page anew where its
 * settings change, as with a word of the subtitle; and Vite has a slide that is loaded anew load all that it imports, too.
 *
 * @param slides the path of slides.md
 */
export function followChanges(slides: string): Plugin {
  return {
    name: 'briefdeck:follow-changes',
    enforce: 'pre',
    transform: {
      order: 'pre',
      handler: (code, id) => (id === '/@slidev/configs' ? codeFor(code.replace(/^export default /, '')) : null), // "export default {…}"
    },
    hotUpdate: {
      order: 'post',
      handler({ file, modules }) {
        if (file !== slides.replaceAll('\\', '/') || !modules.every(({ isSelfAccepting }) => isSelfAccepting)) return
        keepOthers([...this.environment.moduleGraph.idToModuleMap.values()], modules)
      },
    },
  }
}

/** Vite marks whatever imports a changed module as changed, before it answers anybody. None of it is: the changed ones take what is new by themselves. */
function keepOthers(all: readonly EnvironmentModuleNode[], changed: readonly EnvironmentModuleNode[]): void {
  const marks = all.filter((module) => !changed.includes(module)).map((module) => [module, module.lastHMRTimestamp] as const)
  setImmediate(() => {
    for (const [module, mark] of marks) module.lastHMRTimestamp = mark
  })
}
