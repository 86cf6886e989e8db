// B.13 strings are values: appending to a field or global changes that one only, however long it is
// covers: A10.string, B13.string-place
string global = "";

class Log
{
    string text;
    Log@ other;

    string& place()
    {
        return text;
    }

    void add(const string &in more)
    {
        text += more;
    }
}

string fill(int n)
{
    string s;
    for (int i = 0; i < n; i++)
    {
        s += "0123456789";
    }
    return s;
}

uint measure(const string &in s)
{
    return s.length();
}

void change(string s)
{
    s += "!";
    println("" + s.length());
}

void set(string &out s)
{
    s = global;
}

void main()
{
    Log a;
    for (int i = 0; i < 20; i++)
    {
        a.add("0123456789");
    }
    string kept = a.text;
    Log b = a;
    a.text += "x";
    println("" + kept.length() + " " + b.text.length() + " " + a.text.length()); // expect: 200 200 201
    b.text += a.text;
    println("" + b.text.length() + " " + a.text.length()); // expect: 401 201
    a.text += a.text;
    println("" + a.text.length() + " " + measure(a.text) + " " + (a.text == a.place())); // expect: 402 402 true
    a.place() += "yz";
    println(a.text.substr(400) + " " + a.text.findLast("yz")); // expect: 9xyz 402
    change(a.text); // expect: 405
    println("" + (a.text += 1.5) .length() + " " + a.text.substr(404)); // expect: 407 1.5
    global += fill(7);
    global += fill(7);
    string before = global;
    global += 7;
    println("" + before.length() + " " + global.length() + " " + (before < global)); // expect: 140 141 true
    set(a.text);
    global += "!";
    println("" + a.text.length() + " " + global.length()); // expect: 141 142
    array<string> parts = {global, a.text};
    dictionary d = {{"g", global}};
    global += "?";
    println("" + parts[0].length() + " " + string(d["g"]).length()); // expect: 142 142
    Log none;
    @a.other = none;
    a.other.text += fill(10);
    a.other.text += "end";
    println("" + none.text.length()); // expect: 103
    const string s = a.other.text + "," + a.other.text;
    println("" + s.length()); // expect: 207
    Log@ missing;
    missing.text += "x"; // expect exception: Null pointer access
}
