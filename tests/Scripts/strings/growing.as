// A.10 string: a variable that grows by += is a value like any other
// covers: A10.string, B13.string-from-number
string g;

class Holder
{
    string text;
}

string same(const string &in s)
{
    return s;
}

void fill(string &out s)
{
    s = "filled";
}

void main()
{
    string s;
    string before;
    array<string> list;
    Holder holder;
    for (int i = 0; i < 30; i++)
    {
        before = s;
        list.insertLast(s);
        holder.text = s;
        g = s;
        s += "item ";
        s += i;
        s += ';';
    }

    println("" + s.length() + " " + before.length() + " " + list[29].length() + list[1]); // expect: 230 222 222item 0;
    println("" + (holder.text == before) + (g == before) + (s == before) + (same(s) == s)); // expect: truetruefalsetrue
    println(s.substr(0, 14) + s.substr(222)); // expect: item 0;item 1;item 29;
    string t = s;
    t += "!";
    println("" + t.length() + s.length()); // expect: 231230
    s += s;
    println("" + s.length() + (s.substr(0, 230) + "!" == t)); // expect: 460true
    println((s += "?").substr(458)); // expect: 9;?
    s[0] = 73;
    s.insert(0, "<");
    println(s.substr(0, 5)); // expect: <Item
    fill(s);
    s += true;
    s += -1;
    s += 2.5;
    s += 0.1f;
    s += uint64(18446744073709551615);
    s += int8(-5);
    println(s); // expect: filledtrue-12.50.118446744073709551615-5
    string empty;
    empty += "";
    println("[" + empty + "]" + empty.length() + empty.isEmpty()); // expect: []0true
}
