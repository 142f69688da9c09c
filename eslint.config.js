import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";

/** A ban on a shape of syntax. `message` says what to do instead. */
const ban = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

/** A property reached by a name, by a string in brackets, or by taking an object apart. */
const member = (names) => [
  `MemberExpression[property.name=/^(${names})$/]`,
  `MemberExpression[property.value=/^(${names})$/]`,
  `MemberExpression[property.quasis.0.value.raw=/^(${names})$/]`,
  `ObjectPattern > Property[key.name=/^(${names})$/]`,
  `ObjectPattern > Property[key.value=/^(${names})$/]`,
];

const importOf = (modules) => [
  `ImportDeclaration[source.value=/^(${modules})$/]`,
  `ImportExpression[source.value=/^(${modules})$/]`,
  `CallExpression[callee.name="require"][arguments.0.value=/^(${modules})$/]`,
];

const everywhere = [
  ...ban("Write a const tuple and a union.", "TSEnumDeclaration"),
  ...ban("Name what you export.", "ExportAllDeclaration"),
  ...ban(
    "Post to a route handler: a server action has no stable address.",
    'ExpressionStatement[directive="use server"]',
  ),
  ...ban(
    "Words stand in lib/words.",
    "JSXText[value=/\\p{Letter}{2,}/u]",
    "JSXExpressionContainer > Literal.expression[value=/\\p{Letter}{2,} \\p{Letter}/u]",
    "JSXAttribute[name.name=/^(alt|title|placeholder|aria-label|aria-description|label)$/] > Literal[value=/\\p{Letter}{2,}/u]",
  ),
  ...ban("The policy forbids inline styles: write a class.", 'JSXAttribute[name.name="style"]'),
];

const noMarkup = ban(
  "Markup is React's to write.",
  'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  'Property[key.name="dangerouslySetInnerHTML"]',
  'Property[key.value="dangerouslySetInnerHTML"]',
  "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
);

const noClasses = ban(
  "Write functions and values; only the errors of lib/kernel are classes.",
  "ClassDeclaration",
  "ClassExpression",
);

const onlyErrorClasses = ban(
  "Here a class is an error.",
  "ClassExpression",
  "ClassDeclaration:not([superClass.name=/(Error|Fault)$/])",
);

const noEnvironment = ban(
  "Ask lib/infra/env.ts.",
  ...importOf("process|node:process"),
  'MemberExpression[object.name="process"][property.name="env"]',
  'MemberExpression[object.name="process"][computed=true]',
  'MemberExpression[object.type="MetaProperty"][property.name="env"]',
  'MemberExpression[object.type="MetaProperty"][computed=true]',
  ':not(MemberExpression, TSQualifiedName) > Identifier[name="process"]',
  'MemberExpression[object.name=/^(globalThis|global|window|self)$/][property.name="process"]',
  'MemberExpression[object.name=/^(globalThis|global|window|self)$/][property.value="process"]',
);

const noClock = ban(
  "Time and chance are arguments; only lib/infra/clock.ts asks for them.",
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'NewExpression[callee.property.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
  'MemberExpression[object.name="Date"][computed=true]',
  'MemberExpression[object.property.name="Date"][property.name="now"]',
  'MemberExpression[object.name="Math"][property.name="random"]',
  'MemberExpression[object.name="Math"][computed=true]',
  'MemberExpression[object.property.name="Math"][property.name="random"]',
  "VariableDeclarator > Identifier.init[name=/^(Date|Math)$/]",
  'MemberExpression[object.name="Temporal"][property.name="Now"]',
);

const noMocks = ban(
  "Test with the real module, or pass a value.",
  ...member("mock|doMock|unmock|doUnmock|hoisted|importActual|importMock|spyOn|stubGlobal|mockModule"),
  "MemberExpression[object.name=/^(vi|vitest|jest)$/][computed=true]",
  "VariableDeclarator > Identifier.init[name=/^(vi|vitest|jest)$/]",
  'ImportSpecifier[imported.name=/^(vi|vitest)$/]:not([local.name="vi"])',
  'ImportDeclaration[source.value="vitest"] > ImportNamespaceSpecifier',
  'ImportDeclaration[source.value="node:test"]',
);

const noSkips = ban(
  "A test runs or is deleted.",
  ...member("skip|only|todo|fixme|fails|skipIf|runIf"),
  "CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]",
);

const noDefaultExport = ban(
  "Name what you export.",
  "ExportDefaultDeclaration",
  'ExportSpecifier[exported.name="default"]',
  'ExportSpecifier[exported.value="default"]',
);

const tests = ["**/*.test.{ts,tsx}", "**/*.spec.ts"];
const launchFiles = ["lib/infra/launch/**/*.mjs"];
const commands = ["lib/infra/launch/**", "lib/*/cli.ts", "prisma/seed.ts", "e2e/support/mail-peer.ts"];
const toolsThatWantADefault = ["*.config.{js,ts}", "e2e/playwright.config.ts", "proxy.ts", "lib/infra/words.ts"];
const routes =
  "app/**/{page,layout,template,loading,error,global-error,not-found,default,robots,sitemap,manifest,icon,opengraph-image}.{ts,tsx}";
const readsEnvironment = ["lib/infra/env.ts", "lib/testing/{database-server,a-database}.ts", "e2e/support/*.{ts,mjs}"];

/** Bans of one kind of file: the rule is one, so each block states its whole list. */
const banning = (...lists) => ({ "no-restricted-syntax": ["error", ...everywhere, ...lists.flat()] });
const restrict = (files, ...lists) => ({ files, rules: banning(noMarkup, ...lists) });

const sizes = {
  "max-lines": ["error", 250],
  "max-lines-per-function": ["error", 50],
  // A switch over every case is a table, however long.
  complexity: ["error", { max: 8, variant: "modified" }],
  "max-params": ["error", 3],
};

export default tseslint.config(
  {
    ignores: [".next/", ".data/", "node_modules/", "prisma/generated/", "test-results/", "next-env.d.ts", "public/"],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "react-hooks": reactHooks, regexp },
    rules: {
      // A pattern that somebody's text can keep busy keeps everybody waiting.
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      ...sizes,
      "no-console": "error",
      "no-warning-comments": [
        "error",
        {
          terms: ["todo", "fixme", "xxx", "hack", "istanbul", "v8 ignore", "c8 ignore", "prettier-ignore"],
          location: "anywhere",
        },
      ],
      "no-restricted-imports": ["error", { patterns: [{ regex: "^\\.\\./\\.\\./", message: "Use the alias @/." }] }],
      eqeqeq: "error",
      "prefer-const": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true, "ts-check": false },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // Without classes nothing has a `this` to lose.
      "@typescript-eslint/unbound-method": "off",
      // An adapter's method is async because its interface is.
      "@typescript-eslint/require-await": "off",
      // A template literal of a number reads well; of an object it does not.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    },
  },
  restrict(["**/*.{ts,tsx,js,mjs,cjs}"], noClasses, noEnvironment, noClock, noMocks, noDefaultExport),
  restrict([routes, ...toolsThatWantADefault], noClasses, noEnvironment, noClock, noMocks),
  restrict(["lib/kernel/**/*.ts"], onlyErrorClasses, noEnvironment, noClock, noMocks, noDefaultExport),
  restrict(readsEnvironment, noClasses, noClock, noMocks, noDefaultExport),
  restrict(["e2e/playwright.config.ts"], noClasses, noClock, noMocks),
  // Places what React has written, and takes nothing else.
  {
    files: ["components/ui/as-drawn.tsx"],
    rules: banning(noClasses, noEnvironment, noClock, noMocks, noDefaultExport),
  },
  restrict(["lib/infra/clock.ts"], noClasses, noEnvironment, noMocks, noDefaultExport),
  restrict(tests, noClasses, noEnvironment, noClock, noMocks, noDefaultExport, noSkips),
  restrict(launchFiles, onlyErrorClasses, noMocks, noDefaultExport),
  { files: ["**/*.data.ts"], rules: { "max-lines": "off" } },
  { files: tests, rules: { "max-lines": ["error", 300], "max-lines-per-function": "off", "max-params": "off" } },
  // What a test reads, the project has written.
  {
    files: [...tests, "lib/testing/**", "e2e/**"],
    rules: { "regexp/no-super-linear-backtracking": "off", "regexp/no-super-linear-move": "off" },
  },
  // The alias would spell out every bracket and parenthesis of the address.
  { files: ["app/**"], rules: { "no-restricted-imports": "off" } },
  { files: commands, rules: { "no-console": "off" } },
  { files: ["**/*.{js,mjs,cjs}"], extends: [tseslint.configs.disableTypeChecked] },
);
