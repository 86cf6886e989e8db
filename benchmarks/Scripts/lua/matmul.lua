function run()
  local n = 200
  local a, b, c = {}, {}, {}
  for i = 0, n - 1 do
    local ai, bi = {}, {}
    for j = 0, n - 1 do ai[j + 1] = i + 0.0 - j bi[j + 1] = i + 0.0 + j end
    a[i + 1], b[i + 1], c[i + 1] = ai, bi, {}
  end
  for i = 1, n do
    local ai, ci = a[i], c[i]
    for j = 1, n do
      local s = 0.0
      for k = 1, n do s = s + ai[k] * b[k][j] end
      ci[j] = s
    end
  end
  return c[11][21] + c[200][200]
end
