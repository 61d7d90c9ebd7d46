/** Sources of chips and of the language models that run on them; a part of machineSources.ts. */
import type { Source } from './sources.ts'

export const CHIP_SOURCES = {
  'chip-h100': {
    title:
      'H100 SXM5: 989 TF bf16 and 1,979 TF FP8 dense, 80 GB and 3.35 TB/s of HBM3, 900 GB/s NVLink, 700 W',
    organisation: 'NVIDIA, told by G. Lockwood',
    date: '2025',
    url: 'https://glennklockwood.com/garden/processors/h100',
    grade: 'S',
  },
  'power-h100': {
    title: 'DGX H100: at most 10.2 kW for eight, so 1,275 W each; the chip alone 700 W',
    organisation: 'NVIDIA, relayed',
    date: '2025',
    url: 'https://www.supercluster.blog/p/6-ai-supercluster-nvidia-dgx-h100',
    grade: 'R',
  },
  'chip-b200': {
    title:
      'B200 at 1,000 W: 2.25 PF bf16, 4.5 PF FP8, 9 PF FP4 dense, 8 TB/s of HBM3e, 1.8 TB/s NVLink; 1,440 GB for eight in a DGX',
    organisation: 'NVIDIA, told by G. Lockwood; DGX B200 user guide',
    date: '2025',
    url: 'https://glennklockwood.com/garden/processors/B200',
    grade: 'S',
  },
  'power-b200': {
    title: 'DGX B200: at most 14.3 kW for eight, so 1,790 W each; the chip alone 1,000 W',
    organisation: 'NVIDIA, DGX B200 user guide',
    date: '2025',
    url: 'https://docs.nvidia.com/dgx/dgxb200-user-guide/introduction-to-dgxb200.html',
    grade: 'R',
  },
  'chip-gb300': {
    title:
      'GB300 in a rack of 72: 2.5 PF bf16, 5 PF FP8, 15 PF FP4 dense, 288 GB (279 usable) and 8 TB/s of HBM3e, 1.8 TB/s NVLink',
    organisation: 'NVIDIA, told by Verda',
    date: '2026',
    url: 'https://verda.com/blog/gb300-nvl72-architecture',
    grade: 'S',
  },
  'power-gb300': {
    title: 'GB300 NVL72 rack: 132 kW supplied, 120 to 140 kW told, over 72',
    organisation: 'Awesome Agents; AI-Infrastructure.net',
    date: '2026',
    url: 'https://awesomeagents.ai/hardware/nvidia-gb300-nvl72',
    grade: 'S',
  },
  'chip-rubin': {
    title:
      'Vera Rubin rack of 72: 1.2 EF FP8; 2.5 EF NVFP4 in training (3.6 EF in inference, with compression, is not dense); 288 GB and 22 TB/s of HBM4, 3.6 TB/s NVLink a package; bf16 as half of FP8 is an assumption',
    organisation: 'NVIDIA, relayed; Silicon Tales',
    date: '2026',
    url: 'https://silicontales.com/nvidia-vera-rubin-nvl72/',
    grade: 'S',
  },
  'power-rubin': {
    title: 'Vera Rubin NVL72 rack: 190 kW (Max-Q) to 230 kW (Max-P), over 72',
    organisation: 'Sand to Superintelligence, relayed',
    date: '2026',
    url: 'https://regantih.github.io/reports-lab/sand-to-superintelligence/chapters/14-nvl72-drills.tsv',
    grade: 'S',
  },
  'chip-tpu': {
    title:
      'v6e: 918 TF bf16 and FP8, 32 GB, 1,638 GB/s, 256 joined; TPU7x: 2,307 TF bf16, 4,614 TF FP8, 192 GiB, 7,380 GB/s, 9,216 joined',
    organisation: 'Google Cloud documentation',
    date: '2026',
    url: 'https://docs.cloud.google.com/tpu/docs/tpu7x',
    grade: 'P',
  },
  'power-tpu': {
    title:
      'Power of TPUs is not published: 250 W (200 to 400) for v6e from the prototype’s four in about 1 kW, 1 kW (0.7 to 1.3) for TPU7x assumed',
    organisation: 'Dawnline, from Google’s Suncatcher prototype',
    date: '2026-11',
    url: 'https://blog.google/innovation-and-ai/models-and-research/google-research/project-suncatcher-prototype/',
    grade: 'A',
  },
  'chip-ai5': {
    title:
      'AI5: 2,000 to 2,500 TOPS (8 bits), 384 bits to 0.77 to 1.54 TB/s, nine times AI4’s 16 GB; middle of each; bf16 as half and eight joined are assumptions; the kind of DRAM is disputed',
    organisation: 'Frontier News; Tesla Magazine',
    date: '2026-05',
    url: 'https://teslamagz.com/news/tesla-completes-design-review-for-next-gen-ai-chips',
    grade: 'S',
  },
  'power-ai5': {
    title: 'AI5’s power is disputed: 150 to 250 W, or 500 to 700 W; 350 W is between',
    organisation: 'AI Gazine; TechBytes',
    date: '2026-05',
    url: 'https://aigazine.com/markets/teslas-ai-chip-plans-a-huge-jump-in-selfdriving-hardware--s',
    grade: 'S',
  },
  'model-llama': {
    title: 'Llama 3.1: 70.55 and 405 billion parameters, 80 and 126 layers, 8 key and value heads of 128',
    organisation: 'Meta, told by FitMyLLM',
    date: '2024-07',
    url: 'https://www.fitmyllm.com/model/llama-3.1-405b',
    grade: 'S',
  },
  'model-gpt-oss': {
    title:
      'gpt-oss-120b: 116.8 billion parameters, 5.1 active, 36 layers, 4 of 128 experts, 8 key and value heads of 64, every other layer within 128 tokens; weights in MXFP4',
    organisation: 'OpenAI, told by FitMyGPU',
    date: '2025-08',
    url: 'https://fitmygpu.com/models/gpt-oss-120b',
    grade: 'S',
  },
  'model-deepseek': {
    title:
      'DeepSeek-V3 and R1: 671 billion parameters, 37 active, 61 layers, 8 of 256 experts in 58 of them, a latent of 512 and a place of 64 for each token and layer',
    organisation: 'DeepSeek-AI, weights documentation',
    date: '2025-01',
    url: 'https://github.com/deepseek-ai/DeepSeek-V3/blob/main/README_WEIGHTS.md',
    grade: 'R',
  },
  'decode-model': {
    title: 'How to Scale Your Model: time of a decode step from weights, cache and arithmetic',
    organisation: 'J. Austin et al., Google DeepMind',
    date: '2025-02',
    url: 'https://jax-ml.github.io/scaling-book/inference/',
    grade: 'P',
  },
  'decode-latency': {
    title: 'Frontier language models have become much smaller: time between chips in a decode step',
    organisation: 'E. Erdil, Epoch AI',
    date: '2024-12',
    url: 'https://epoch.ai/gradient-updates/frontier-language-models-have-become-much-smaller',
    grade: 'P',
  },
  'hbm-output': {
    title: 'HBM shipped in 2025: 23.7 billion gigabits (SK hynix 12.4, Samsung 6.8, Micron 4.5), 2.96 EB',
    organisation: 'Reportify, a forecast of mid-2025',
    date: '2025',
    url: 'https://reportify.ai/social-media/673594086180592',
    grade: 'S',
  },
} as const satisfies Record<string, Source>
