function run()
  local total = 0
  for i = 0, 199999 do
    local s = "key" .. i .. "=" .. (i * 2) .. ";"
    total = total + #s
  end
  return total
end
