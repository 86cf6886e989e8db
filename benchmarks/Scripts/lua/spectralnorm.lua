local function A(i, j) return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1) end
local function multiplyAv(n, v, r)
  for i = 0, n - 1 do
    local s = 0.0
    for j = 0, n - 1 do s = s + A(i, j) * v[j + 1] end
    r[i + 1] = s
  end
end
local function multiplyAtv(n, v, r)
  for i = 0, n - 1 do
    local s = 0.0
    for j = 0, n - 1 do s = s + A(j, i) * v[j + 1] end
    r[i + 1] = s
  end
end
function run()
  local n = 300
  local u, v, t = {}, {}, {}
  for i = 1, n do u[i], v[i], t[i] = 1.0, 0.0, 0.0 end
  for k = 1, 10 do
    multiplyAv(n, u, t) multiplyAtv(n, t, v)
    multiplyAv(n, v, t) multiplyAtv(n, t, u)
  end
  local vBv, vv = 0, 0
  for i = 1, n do vBv = vBv + u[i] * v[i] vv = vv + v[i] * v[i] end
  return math.sqrt(vBv / vv)
end
