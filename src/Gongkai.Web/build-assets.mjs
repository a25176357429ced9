// Makes wwwroot/assets from styles/, scripts/ and the packages: called by the build, never at run time.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { compile } from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, "wwwroot", "assets");
const packages = join(here, "node_modules");

rmSync(assets, { recursive: true, force: true });
mkdirSync(assets, { recursive: true });

const { css } = compile(join(here, "styles", "gongkai.scss"), {
  style: "compressed",
  loadPaths: [join(packages, "govuk-frontend", "dist")],
  quietDeps: true,
});
writeFileSync(join(assets, "gongkai.css"), css);

const scripts = join(here, "scripts");
for (const script of (existsSync(scripts) ? readdirSync(scripts) : []).filter((name) => name.endsWith(".js"))) {
  cpSync(join(scripts, script), join(assets, script));
}

cpSync(join(packages, "echarts", "dist", "echarts.common.min.js"), join(assets, "echarts.js"));
