// Message text → nodes: mentions, links and, for the bot, Markdown.

import MarkdownIt from "/lib/markdown-it/dist/browser/markdown-it.esm.min.mjs";
import { h } from "./dom.js";

const chatMarkdown = new MarkdownIt({ html: false, linkify: true, breaks: true });
// Only whole addresses become links: "Plan.md" is a file here, not a site in Moldova.
chatMarkdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
const cardsMarkdown = new MarkdownIt({ html: false });
const AT = /<at(?:\s[^>]*)?>(.*?)<\/at>/gs;
const LINK = /https?:\/\/[^\s<>"]+/g;
// Stands for the n-th mention while Markdown works on the text; letters of the private use area mean nothing to it.
const HOLE = /\uE000(\d+)\uE001/;

const unescape = (words) =>
  words.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

function mention(name, mentions, me) {
  const known = mentions.find((one) => one.name === name);
  const mine = known && (known.id === me.teamsId || known.id === me.id);
  return h(`span.mention${mine ? ".mine" : ""}`, { "data-id": known?.id ?? "" }, name);
}

export function link(url, words = url) {
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, words);
}

function linked(words) {
  const nodes = [];
  let end = 0;
  for (const found of words.matchAll(LINK)) {
    const url = found[0].replace(/[.,;:!?)\]]+$/, "");
    nodes.push(words.slice(end, found.index), link(url));
    end = found.index + url.length;
  }
  nodes.push(words.slice(end));
  return nodes.filter(Boolean);
}

/** What a person wrote: plain text with mentions and links. */
export function personText(text, mentions, me) {
  const nodes = [];
  let end = 0;
  for (const found of text.matchAll(AT)) {
    nodes.push(...linked(text.slice(end, found.index)), mention(unescape(found[1]), mentions, me));
    end = found.index + found[0].length;
  }
  nodes.push(...linked(text.slice(end)));
  return nodes;
}

/** What the bot wrote: Markdown (raw HTML stays text), with mentions. */
export function botText(text, mentions, me) {
  const names = [];
  const holed = text.replace(AT, (_, name) => `\uE000${names.push(unescape(name)) - 1}\uE001`);
  const place = h("div.markdown");
  place.innerHTML = chatMarkdown.render(holed);
  for (const anchor of place.querySelectorAll("a")) {
    anchor.target = "_blank";
    anchor.rel = "noopener noreferrer";
  }
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const found = HOLE.exec(node.data);
    if (!found) continue;
    const rest = node.splitText(found.index);
    rest.data = rest.data.slice(found[0].length);
    rest.before(mention(names[Number(found[1])], mentions, me));
  }
  return [place];
}

/** One line without marks: for the chat list, quotes and announcements. */
export function plainText(text) {
  return unescape(text.replace(AT, "$1"))
    .replace(/\*\*|__|`/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Markdown inside cards. */
export function cardMarkdown(text) {
  return cardsMarkdown.render(text);
}
