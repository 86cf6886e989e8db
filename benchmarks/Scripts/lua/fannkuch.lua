function run()
  local n = 9
  local p, q, s = {}, {}, {}
  local sign, maxflips, sum = 1, 0, 0
  for i = 1, n do p[i], q[i], s[i] = i - 1, i - 1, i - 1 end
  while true do
    local q0 = p[1]
    if q0 ~= 0 then
      for i = 2, n do q[i] = p[i] end
      local flips = 1
      while true do
        local qq = q[q0 + 1]
        if qq == 0 then
          sum = sum + sign * flips
          if flips > maxflips then maxflips = flips end
          break
        end
        q[q0 + 1] = q0
        if q0 >= 3 then
          local i, j = 2, q0
          repeat
            q[i], q[j] = q[j], q[i]
            i = i + 1
            j = j - 1
          until i >= j
        end
        q0 = qq
        flips = flips + 1
      end
    end
    if sign == 1 then
      p[1], p[2] = p[2], p[1]
      sign = -1
    else
      p[2], p[3] = p[3], p[2]
      sign = 1
      for i = 3, n do
        local sx = s[i]
        if sx ~= 0 then
          s[i] = sx - 1
          break
        end
        if i == n then return sum * 100 + maxflips end
        s[i] = i - 1
        local first = p[1]
        for j = 1, i do p[j] = p[j + 1] end
        p[i + 1] = first
      end
    end
  end
end
