import type { WordCount } from './count-words.ts'

/** Never part of a text. */
const always: ReadonlySet<string> = new Set(['nav', 'dialog', 'search'])
const alwaysRoles: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
])

/** Words in the class or id of what asks for consent, which may be long and have few links. */
const consent: ReadonlySet<string> = new Set([
  'cookie',
  'cookies',
  'cookiebar',
  'cookiebanner',
  'cookieconsent',
  'consent',
  'gdpr',
  'onetrust',
  'cmp',
])

/** Words in the class or id of what stands around a text, mostly. */
const names: ReadonlySet<string> = new Set([
  ...['share', 'sharing', 'sharebar', 'social', 'socials', 'follow', 'related', 'recommended', 'recommendations', 'recirc', 'trending', 'popular'],
  ...['newsletter', 'subscribe', 'subscription', 'signup', 'breadcrumb', 'breadcrumbs', 'menu', 'navbar', 'nav', 'navigation', 'sidebar', 'toc'],
  ...['comments', 'comment', 'disqus', 'promo', 'advert', 'adverts', 'advertisement', 'ads', 'ad', 'sponsor', 'sponsored', 'popup', 'modal', 'toolbar'],
  ...['pagination', 'pager', 'tags', 'skip', 'header', 'footer', 'masthead', 'logo', 'brand', 'branding', 'sharedaddy', 'addtoany', 'jp', 'copyright', 'totop', 'widget', 'login', 'search', 'donate', 'paywall', 'print', 'tools'],
]) // prettier-ignore

/** Elements whose name may be that of what they tell about: "market-share". */
const containers: ReadonlySet<string> = new Set([
  'div',
  'section',
  'aside',
  'footer',
  'header',
  'ul',
  'ol',
  'form',
  'menu',
  'p',
  'span',
  'table',
])

const FEW_WORDS = 60
/** The share of words in links from which an element leads elsewhere. */
const LINKED = 0.3

/** What is known of a page before it is read. */
export interface Page {
  readonly count: (element: Element) => WordCount
  /** Whether Defuddle kept the text of an element. */
  readonly isKept: (element: Element) => boolean
}

/**
 * Whether an element stands around the text of a page: navigation, banners, what asks for consent,
 * to share or to read on. One that is only named so, or might be a part of the text, counts where
 * it is short or mostly links.
 */
export function isFurniture(element: Element, page: Page): boolean {
  const name = element.localName
  if (always.has(name) || alwaysRoles.has(element.getAttribute('role') ?? '')) return true
  if (!containers.has(name)) return false
  const called = namesOf(element)
  const { words } = page.count(element)
  if (called.some((each) => consent.has(each))) return words < FEW_WORDS * 10
  if (called.some((each) => names.has(each))) return isAround(element, page) && isOperated(element, page)
  switch (name) {
    case 'aside':
      return isAround(element, page) && !page.isKept(element)
    case 'footer':
      return isInText(element) ? isLinked(element, page) || isImprint(element, page) : isAround(element, page)
    case 'header':
      return isAround(element, page)
    default:
      return false
  }
}

/** What closes an article or a quotation may say who wrote it. */
function isInText(element: Element): boolean {
  return element.closest('article, main, section, blockquote, figure') !== null
}

function isImprint(element: Element, { count }: Page): boolean {
  return count(element).words <= FEW_WORDS && /©|all rights reserved/i.test(element.textContent) // "© 2024"; not "2024"
}

function isAround(element: Element, page: Page): boolean {
  if (element.querySelector('h1') !== null && !isSiteHead(element)) return false
  if (isHead(element) && element.querySelector('h2, h3') !== null && !isSiteHead(element)) return false
  const isLine = ['p', 'span', 'table'].includes(element.localName)
  return isLinked(element, page) || (!isLine && page.count(element).words <= FEW_WORDS)
}

/** What stands around a text is there to be clicked; a part of a text, called "market-share", mostly isn't. */
function isOperated(element: Element, page: Page): boolean {
  if (element.querySelector('button, input, select') !== null || isLinked(element, page)) return true
  const isSigned = page.count(element).words <= FEW_WORDS && element.querySelector('p, h1, h2, h3, h4') === null
  return isSigned || (element.querySelector('a') !== null && !page.isKept(element))
}

function isLinked(element: Element, { count }: Page): boolean {
  const { words, linked } = count(element)
  return linked > words * LINKED
}

function isHead(element: Element): boolean {
  return element.localName === 'header' || namesOf(element).includes('header')
}

/** The head of a site may bear the site's name as a heading; the head of a text bears the text's. */
function isSiteHead(element: Element): boolean {
  return element.querySelector('h1 a, h2 a') !== null && element.querySelector('nav, [role=navigation], ul a') !== null
}

/** The words in class and id: "shareButtons main-nav" is share, buttons, main, nav. */
function namesOf(element: Element): string[] {
  const whole = `${element.getAttribute('class') ?? ''} ${element.id}`
  return whole
    .replace(/([a-z])([A-Z])/g, '$1 $2') // matches "eB" in "shareButtons"; not "AB"
    .toLowerCase()
    .split(/[^a-z]+/) // matches "-"; not "a"
}
