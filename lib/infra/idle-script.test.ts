import { expect, test } from "vitest";
import { withoutIdleScript } from "@/lib/infra/idle-script";
import { codeFiles, readSource } from "@/lib/testing/checks/source-files";

const script = `<script src="/_next/static/chunks/1.js" async="" nonce="a"></script><script nonce="a">(self.__next_f=[]).push([1,"\\u003cp>"])</script>`;
const ahead = `<link rel="preload" as="script" fetchPriority="low" nonce="a" href="/_next/static/chunks/1.js"/>`;
const style = `<link rel="stylesheet" href="/1.css" nonce="a"/>`;
const plainStyle = `<link rel="stylesheet" href="/1.css"/>`;
const data = `<script type="application/ld+json">{"@type":"Dataset"}</script>`;
const page = (body: string) =>
  `<!DOCTYPE html><html><head>${style}${ahead}${data}</head><body>${body}${script}</body></html>`;

test("a page whose parts need no script is sent without any and without a nonce, and keeps all else", () => {
  expect(withoutIdleScript(page("<p>Hello</p>"))).toBe(
    `<!DOCTYPE html><html><head>${plainStyle}${data}</head><body><p>Hello</p></body></html>`,
  );
});

test("a page with a part that needs one, or with a gap that one is to fill, stays as it is", () => {
  const needing = page(`<form><span hidden="" data-needs-script=""></span></form>`);
  expect(withoutIdleScript(needing)).toBe(needing);
  const failed = page(`<template data-dgst="1"></template>`);
  expect(withoutIdleScript(failed)).toBe(failed);
});

/** What is drawn in the browser and needs no mark, and why. */
const unmarked = new Map([
  ["components/layout/nav-link.tsx", "the server draws it whole"],
  ["app/[locale]/error.tsx", "an answer of 500 keeps its scripts"],
  ["app/global-error.tsx", "it stands without the frame that leaves scripts out"],
]);

test("every part that works in the browser says so", () => {
  const parts = codeFiles.filter((path) => path.endsWith(".tsx") && readSource(path).startsWith('"use client"'));
  const silent = parts.filter((path) => !readSource(path).includes("<NeedsScript />"));
  expect(silent.toSorted()).toEqual([...unmarked.keys()].toSorted());
});
